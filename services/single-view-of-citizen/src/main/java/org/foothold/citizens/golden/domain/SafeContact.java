package org.foothold.citizens.golden.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.foothold.citizens.person.domain.ContactPoint;

/**
 * How somebody may be reached without putting them at risk. What they said last counts; of a "yes" and a "no" on one day the
 * "no" does, and anything that is not a plain "yes" is a "no". A number or address that came with a "no" stays closed until
 * the same one comes with a "yes". Whoever said nothing is not known to be safe.
 *
 * @param ways what may be used, newest first
 * @param closed what is held and must not be used
 */
public record SafeContact(State state, List<ContactWay> ways, List<ContactWay> closed) {

    /** The person's newest word on being contacted. */
    public enum State {
        SAFE("safe"),
        NOT_SAFE("not-safe"),
        NOT_ASKED("not-asked");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    private static final String YES = "yes";

    private static final Comparator<ContactWay> NEWEST_FIRST = Comparator.comparing(ContactWay::asOf)
            .reversed()
            .thenComparing(way -> way.point().kind().code())
            .thenComparing(way -> way.point().value().reveal());

    public SafeContact {
        ways = List.copyOf(ways);
        closed = List.copyOf(closed);
    }

    /** Whether they said that it is safe. */
    public boolean isSafe() {
        return state == State.SAFE;
    }

    /** Whether they said that it is not. */
    public boolean isUnsafe() {
        return state == State.NOT_SAFE;
    }

    static SafeContact of(Collection<HeldRecord> records) {
        State state = newestWord(records.stream());
        List<ContactPoint> points = records.stream()
                .flatMap(record -> record.person().contactPoints().stream())
                .distinct()
                .toList();
        List<ContactWay> open = points.stream()
                .filter(point -> state != State.NOT_SAFE && !isClosed(point, records))
                .map(point -> way(point, records))
                .sorted(NEWEST_FIRST)
                .toList();
        List<ContactWay> closed = points.stream()
                .filter(point -> state == State.NOT_SAFE || isClosed(point, records))
                .map(point -> way(point, records))
                .sorted(NEWEST_FIRST)
                .toList();
        return new SafeContact(state, open, closed);
    }

    private static boolean isClosed(ContactPoint point, Collection<HeldRecord> records) {
        return newestWord(records.stream().filter(gives(point))) == State.NOT_SAFE;
    }

    private static Predicate<HeldRecord> gives(ContactPoint point) {
        return record -> record.person().contactPoints().contains(point);
    }

    private static State newestWord(Stream<HeldRecord> records) {
        List<HeldRecord> asked = records.filter(
                        record -> record.wishes().safeToContact().isPresent())
                .toList();
        Optional<LocalDate> newest = asked.stream().map(HeldRecord::asOf).max(Comparator.naturalOrder());
        if (newest.isEmpty()) {
            return State.NOT_ASKED;
        }
        return asked.stream()
                        .filter(record -> record.asOf().equals(newest.get()))
                        .allMatch(record ->
                                YES.equals(record.wishes().safeToContact().get()))
                ? State.SAFE
                : State.NOT_SAFE;
    }

    private static ContactWay way(ContactPoint point, Collection<HeldRecord> records) {
        HeldRecord newest = records.stream()
                .filter(gives(point))
                .max(Comparator.comparing(HeldRecord::asOf)
                        .thenComparing(record -> record.ref().id()))
                .orElseThrow();
        return new ContactWay(point, newest.sourceSystem(), newest.asOf());
    }
}
