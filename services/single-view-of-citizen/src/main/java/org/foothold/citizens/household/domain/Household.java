package org.foothold.citizens.household.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foothold.citizens.golden.domain.HeldRecord;
import org.foothold.citizens.person.domain.NormalisedName;

/**
 * With whom somebody was seen at one door: others whose records name the same door within a year of theirs; whom a source knows as one household with them, such as the family of a
 * case or the tenants of one account, unless it has them at different doors; and, where no source knows the door of one of the two, whoever has the same telephone at the same
 * postcode and another given name. It says nothing of how they are related. A door with more than {@value #MOST_AT_A_DOOR} people is a hostel, a home or a block of flats written
 * without its numbers, and makes nobody a household: rather nobody than the wrong people.
 */
public final class Household {

    static final int MOST_AT_A_DOOR = 8;
    private static final int NEAR_DAYS = 365;

    /**
     * @param from the first day one of the two was seen there while the other was; {@code to} the last
     * @param still false when one of the two was seen elsewhere since
     */
    public record Housemate(UUID citizen, LocalDate from, LocalDate to, boolean still) {}

    /** Two records that name one door within a year. */
    private record Seen(HeldRecord mine, HeldRecord theirs) {

        private Stream<LocalDate> days() {
            return Stream.of(mine.asOf(), theirs.asOf());
        }
    }

    private Household() {}

    /** @param others people with the same postcodes, nobody restricted among them */
    public static List<Housemate> of(Collection<HeldRecord> own, Map<UUID, ? extends Collection<HeldRecord>> others) {
        Set<Home> crowded = crowded(others);
        List<Housemate> mates = new ArrayList<>();
        others.forEach((citizen, records) -> {
            List<Seen> together = together(own, records, crowded);
            together.addAll(tied(own, records, crowded));
            if (together.isEmpty() && (hasNoDoor(own) || hasNoDoor(records))) {
                together.addAll(byOneLine(own, records));
            }
            if (!together.isEmpty()) {
                mates.add(new Housemate(
                        citizen,
                        together.stream()
                                .flatMap(Seen::days)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        together.stream()
                                .flatMap(Seen::days)
                                .max(Comparator.naturalOrder())
                                .orElseThrow(),
                        together.stream()
                                .anyMatch(
                                        seen -> !movedSince(seen.mine(), own) && !movedSince(seen.theirs(), records))));
            }
        });
        mates.sort(Comparator.comparing(Housemate::still)
                .thenComparing(Housemate::to)
                .reversed()
                .thenComparing(Housemate::citizen));
        return mates;
    }

    /** Whether a later record of the same person names another postcode, or another door behind the same one. */
    private static boolean movedSince(HeldRecord seen, Collection<HeldRecord> all) {
        return all.stream()
                .filter(record -> record.asOf().isAfter(seen.asOf()))
                .anyMatch(record -> anotherPostcode(seen, record) || anotherDoor(seen, record));
    }

    private static boolean anotherPostcode(HeldRecord seen, HeldRecord later) {
        var was = seen.person().postcode().map(code -> code.reveal().text());
        var is = later.person().postcode().map(code -> code.reveal().text());
        return was.isPresent() && is.isPresent() && !was.equals(is);
    }

    private static boolean anotherDoor(HeldRecord seen, HeldRecord later) {
        Set<Home> was = Home.of(seen).collect(Collectors.toSet());
        Set<Home> is = Home.of(later).collect(Collectors.toSet());
        return !was.isEmpty() && !is.isEmpty() && Collections.disjoint(was, is) && namesAlike(was, is);
    }

    /** A UPRN and a street cannot be told apart. */
    private static boolean namesAlike(Set<Home> was, Set<Home> is) {
        return was.stream().anyMatch(Home::isNumber) && is.stream().anyMatch(Home::isNumber)
                || was.stream().anyMatch(home -> !home.isNumber())
                        && is.stream().anyMatch(home -> !home.isNumber());
    }

    private static Set<Home> crowded(Map<UUID, ? extends Collection<HeldRecord>> others) {
        Map<Home, Set<UUID>> behind = new HashMap<>();
        others.forEach((citizen, records) -> records.stream()
                .flatMap(record -> Stream.concat(Home.of(record), Home.tie(record)))
                .forEach(home ->
                        behind.computeIfAbsent(home, door -> new HashSet<>()).add(citizen)));
        behind.values().removeIf(people -> people.size() < MOST_AT_A_DOOR);
        return behind.keySet();
    }

    private static List<Seen> together(Collection<HeldRecord> own, Collection<HeldRecord> other, Set<Home> crowded) {
        List<Seen> together = new ArrayList<>();
        for (HeldRecord mine : own) {
            Set<Home> doors = new HashSet<>(Home.of(mine).toList());
            doors.removeAll(crowded);
            for (HeldRecord theirs : other) {
                if (near(mine, theirs) && Home.of(theirs).anyMatch(doors::contains)) {
                    together.add(new Seen(mine, theirs));
                }
            }
        }
        return together;
    }

    private static boolean near(HeldRecord mine, HeldRecord theirs) {
        return Math.abs(ChronoUnit.DAYS.between(mine.asOf(), theirs.asOf())) <= NEAR_DAYS;
    }

    /** A family's case may list a parent who lives elsewhere. */
    private static List<Seen> tied(Collection<HeldRecord> own, Collection<HeldRecord> other, Set<Home> crowded) {
        return seen(
                own,
                other,
                (mine, theirs) -> Home.tie(mine)
                                .filter(tie -> !crowded.contains(tie))
                                .anyMatch(tie -> Home.tie(theirs).anyMatch(tie::equals))
                        && !anotherPostcode(mine, theirs)
                        && !anotherDoor(mine, theirs));
    }

    private static boolean hasNoDoor(Collection<HeldRecord> records) {
        return records.stream().flatMap(Home::of).findAny().isEmpty();
    }

    private static List<Seen> byOneLine(Collection<HeldRecord> own, Collection<HeldRecord> other) {
        return seen(
                own,
                other,
                (mine, theirs) ->
                        Home.lines(mine).anyMatch(line -> Home.lines(theirs).anyMatch(line::equals))
                                && namedApart(mine, theirs));
    }

    /** Two records of one telephone are often of one person. */
    private static boolean namedApart(HeldRecord mine, HeldRecord theirs) {
        var one = initial(mine);
        var other = initial(theirs);
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private static Optional<Integer> initial(HeldRecord record) {
        return record.person()
                .name()
                .map(name -> NormalisedName.of(name.reveal().given()).text())
                .filter(given -> !given.isEmpty())
                .map(given -> given.codePointAt(0));
    }

    private static List<Seen> seen(
            Collection<HeldRecord> own, Collection<HeldRecord> other, BiPredicate<HeldRecord, HeldRecord> same) {
        return own.stream()
                .flatMap(mine ->
                        other.stream().filter(theirs -> same.test(mine, theirs)).map(theirs -> new Seen(mine, theirs)))
                .toList();
    }
}
