package org.foothold.citizens.household.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.foothold.citizens.golden.domain.HeldRecord;

/**
 * With whom somebody was seen at one door: others whose records name the same door within a year of theirs. It says nothing of
 * how they are related. A door with more than {@value #MOST_AT_A_DOOR} people is a hostel, a home or a block of flats written
 * without its numbers, and makes nobody a household: rather nobody than the wrong people.
 */
public final class Household {

    static final int MOST_AT_A_DOOR = 8;
    private static final int NEAR_DAYS = 365;

    /** @param from the first day one of the two was seen there while the other was; {@code to} the last */
    public record Housemate(UUID citizen, LocalDate from, LocalDate to) {}

    private Household() {}

    /** @param others people with the same postcodes, nobody restricted among them */
    public static List<Housemate> of(Collection<HeldRecord> own, Map<UUID, ? extends Collection<HeldRecord>> others) {
        Set<Home> crowded = crowded(others);
        List<Housemate> mates = new ArrayList<>();
        others.forEach((citizen, records) -> {
            List<LocalDate> together = together(own, records, crowded);
            if (!together.isEmpty()) {
                mates.add(new Housemate(
                        citizen,
                        together.stream().min(Comparator.naturalOrder()).orElseThrow(),
                        together.stream().max(Comparator.naturalOrder()).orElseThrow()));
            }
        });
        mates.sort(Comparator.comparing(Housemate::to).reversed().thenComparing(Housemate::citizen));
        return mates;
    }

    private static Set<Home> crowded(Map<UUID, ? extends Collection<HeldRecord>> others) {
        Map<Home, Set<UUID>> behind = new HashMap<>();
        others.forEach((citizen, records) -> records.stream()
                .flatMap(Home::of)
                .forEach(home ->
                        behind.computeIfAbsent(home, door -> new HashSet<>()).add(citizen)));
        behind.values().removeIf(people -> people.size() < MOST_AT_A_DOOR);
        return behind.keySet();
    }

    /** The days of both records, wherever two of them name one door within a year. */
    private static List<LocalDate> together(
            Collection<HeldRecord> own, Collection<HeldRecord> other, Set<Home> crowded) {
        List<LocalDate> days = new ArrayList<>();
        for (HeldRecord mine : own) {
            Set<Home> doors = new HashSet<>(Home.of(mine).toList());
            doors.removeAll(crowded);
            for (HeldRecord theirs : other) {
                boolean near = Math.abs(ChronoUnit.DAYS.between(mine.asOf(), theirs.asOf())) <= NEAR_DAYS;
                if (near && Home.of(theirs).anyMatch(doors::contains)) {
                    days.add(mine.asOf());
                    days.add(theirs.asOf());
                }
            }
        }
        return days;
    }
}
