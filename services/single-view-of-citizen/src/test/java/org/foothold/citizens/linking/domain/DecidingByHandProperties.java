package org.foothold.citizens.linking.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.foothold.kernel.RuleViolation;

/** What people decide binds, whatever the machine does before, between and after; and it can be taken back. */
class DecidingByHandProperties {

    /** A town that is linked, decided about and reconciled in any order. */
    private static final class Town {

        private record Decision(RecordPair pair, boolean same, Map<UUID, UUID> before) {}

        final KnownPeople people = new KnownPeople(People.MATCHER);
        final Map<RecordPair, Decision> decisions = new LinkedHashMap<>();
        final Random lot;
        HumanVerdicts verdicts = HumanVerdicts.NONE;
        int ids;

        Town(long seed, int records) {
            this.lot = new Random(seed);
            for (int i = 0; i < records; i++) {
                round().link(record(i), People.drawn(lot));
            }
        }

        static UUID record(int number) {
            return new UUID(0, number);
        }

        LinkingRound round() {
            return new LinkingRound(People.MATCHER, people, verdicts, () -> new UUID(1, ++ids));
        }

        UUID any() {
            List<UUID> records = people.records().stream().sorted().toList();
            return records.get(lot.nextInt(records.size()));
        }

        void decide(UUID one, UUID other, boolean same) {
            RecordPair pair = new RecordPair(one, other);
            verdicts = verdicts.with(pair, same);
            Map<UUID, UUID> before = new HashMap<>();
            for (UUID record : List.of(one, other)) {
                UUID citizen = people.citizenOf(record);
                people.recordsOf(citizen).keySet().forEach(its -> before.put(its, citizen));
            }
            round().decide(one, other, same);
            decisions.put(pair, new Decision(pair, same, before));
        }

        void takeBack(RecordPair pair) {
            Decision decision = decisions.get(pair);
            HumanVerdicts standing = verdicts;
            verdicts = verdicts.without(pair);
            try {
                if (decision.same()) {
                    round().takeBackJoin(decision.before());
                } else {
                    round().takeBackSplit(decision.before());
                }
                decisions.remove(pair);
            } catch (RuleViolation anotherRestsOnIt) {
                verdicts = standing;
            }
        }

        Set<Set<UUID>> grouped() {
            return people.citizens().stream()
                    .map(citizen -> people.recordsOf(citizen).keySet())
                    .collect(Collectors.toSet());
        }

        Map<UUID, UUID> links() {
            return people.records().stream().collect(Collectors.toMap(record -> record, people::citizenOf));
        }

        boolean together(RecordPair pair) {
            return people.citizenOf(pair.one()).equals(people.citizenOf(pair.other()));
        }
    }

    @Property(tries = 300)
    void aMergeTakenBackIsAsItWas(@ForAll @IntRange(min = 2, max = 30) int size, @ForAll long seed) {
        Town town = new Town(seed, size);
        UUID one = town.any();
        UUID other = town.any();
        if (town.together(new RecordPair(one, other))) {
            return;
        }
        var before = town.grouped();
        town.decide(one, other, true);
        assertThat(town.together(new RecordPair(one, other))).isTrue();
        town.takeBack(new RecordPair(one, other));
        assertThat(town.grouped()).isEqualTo(before);
    }

    @Property(tries = 300)
    void aSplitTakenBackIsAsItWasWithTheSameIds(@ForAll @IntRange(min = 2, max = 30) int size, @ForAll long seed) {
        Town town = new Town(seed, size);
        UUID one = town.any();
        for (UUID other : town.people.recordsOf(town.people.citizenOf(one)).keySet()) {
            if (!other.equals(one)) {
                var before = town.links();
                town.decide(one, other, false);
                assertThat(town.grouped()).hasSize(new HashSet<>(before.values()).size() + 1);
                town.takeBack(new RecordPair(one, other));
                assertThat(town.links()).isEqualTo(before);
                return;
            }
        }
    }

    @Property(tries = 300)
    void aDecisionTouchesNobodyElse(@ForAll @IntRange(min = 2, max = 30) int size, @ForAll long seed) {
        Town town = new Town(seed, size);
        UUID one = town.any();
        UUID other = town.any();
        if (one.equals(other)) {
            return;
        }
        var before = town.links();
        Set<UUID> theirs = new HashSet<>(List.of(before.get(one), before.get(other)));
        town.decide(one, other, town.lot.nextBoolean());
        town.links().forEach((record, citizen) -> {
            if (!theirs.contains(before.get(record))) {
                assertThat(citizen).isEqualTo(before.get(record));
            }
        });
    }

    /** 200 lives of 500 steps: 100,000 operations. */
    @Property(tries = 200)
    void whatPeopleDecidedHoldsOverAnySteps(@ForAll long seed) {
        Town town = new Town(seed, 12);
        for (int step = 0; step < 500; step++) {
            switch (town.lot.nextInt(12)) {
                case 0 -> town.round().reconcile();
                case 1, 2 -> town.round().link(Town.record(town.lot.nextInt(30)), People.drawn(town.lot));
                case 3, 4, 5 -> {
                    List<RecordPair> standing = new ArrayList<>(town.decisions.keySet());
                    if (!standing.isEmpty()) {
                        town.takeBack(standing.get(town.lot.nextInt(standing.size())));
                    }
                }
                default -> {
                    UUID one = town.any();
                    UUID other = town.any();
                    RecordPair pair = new RecordPair(one, other);
                    if (!one.equals(other) && !town.decisions.containsKey(pair)) {
                        try {
                            town.decide(one, other, town.lot.nextInt(3) == 0);
                        } catch (RuleViolation contradictsAnother) {
                            continue;
                        }
                    }
                }
            }
            assertThat(town.verdicts.notSame()).noneMatch(town::together);
            assertThat(town.verdicts.same()).allMatch(town::together);
        }
    }
}
