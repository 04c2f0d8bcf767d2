package org.foothold.citizens.linking.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.foothold.citizens.matching.domain.Features;

/** What holds whatever comes in whatever order. */
class LinkingInAnyOrderProperties {

    private static UUID record(int number) {
        return new UUID(0, number);
    }

    private static List<Features> drawn(int records, Random lot) {
        return IntStream.range(0, records).mapToObj(any -> People.drawn(lot)).toList();
    }

    private static KnownPeople linked(List<Features> records, List<Integer> order, HumanVerdicts verdicts) {
        var people = new KnownPeople(People.MATCHER);
        int[] next = {0};
        var round = new LinkingRound(People.MATCHER, people, verdicts, () -> new UUID(1, ++next[0]));
        order.forEach(number -> round.link(record(number), records.get(number)));
        return people;
    }

    private static LinkingRound reconciled(KnownPeople people, HumanVerdicts verdicts) {
        int[] next = {0};
        var round = new LinkingRound(People.MATCHER, people, verdicts, () -> new UUID(2, ++next[0]));
        round.reconcile();
        return round;
    }

    private static Set<Set<UUID>> grouped(KnownPeople people) {
        return people.citizens().stream()
                .map(citizen -> people.recordsOf(citizen).keySet())
                .collect(Collectors.toSet());
    }

    private static List<Integer> inOrder(int records) {
        return IntStream.range(0, records).boxed().collect(Collectors.toCollection(ArrayList::new));
    }

    @Property(tries = 200)
    void afterReconcilingTheOrderOfArrivalDoesNotMatter(@ForAll @IntRange(max = 40) int size, @ForAll long seed) {
        Random lot = new Random(seed);
        List<Features> records = drawn(size, lot);
        List<Integer> order = inOrder(size);
        KnownPeople straight = linked(records, order, HumanVerdicts.NONE);
        Collections.shuffle(order, lot);
        KnownPeople shuffled = linked(records, order, HumanVerdicts.NONE);
        reconciled(straight, HumanVerdicts.NONE);
        reconciled(shuffled, HumanVerdicts.NONE);
        assertThat(grouped(shuffled)).isEqualTo(grouped(straight));
    }

    /** Ids are given as records come, so that another order gives other ids; records that say the same are one as good as the other. */
    @Property(tries = 200)
    void norDoTheIdsThatTheOrderGave(@ForAll @IntRange(max = 40) int size, @ForAll long seed) {
        Random lot = new Random(seed);
        List<Features> records = drawn(size, lot);
        List<Features> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, lot);
        KnownPeople one = linked(records, inOrder(size), HumanVerdicts.NONE);
        KnownPeople other = linked(shuffled, inOrder(size), HumanVerdicts.NONE);
        reconciled(one, HumanVerdicts.NONE);
        reconciled(other, HumanVerdicts.NONE);
        assertThat(said(other)).containsExactlyInAnyOrderElementsOf(said(one));
    }

    private static List<List<Features>> said(KnownPeople people) {
        return people.citizens().stream()
                .map(citizen -> people.recordsOf(citizen).values().stream()
                        .sorted(Features.BY_CONTENT)
                        .toList())
                .toList();
    }

    @Property(tries = 200)
    void whatAPersonSaidIsNotSameIsNeverJoined(@ForAll @IntRange(min = 2, max = 30) int size, @ForAll long seed) {
        Random lot = new Random(seed);
        List<Features> records = drawn(size, lot);
        Set<RecordPair> notSame = new HashSet<>();
        for (int i = 0; i < size; i++) {
            int one = lot.nextInt(size);
            int other = lot.nextInt(size);
            if (one != other) {
                notSame.add(new RecordPair(record(one), record(other)));
            }
        }
        var verdicts = new HumanVerdicts(Set.of(), notSame);
        KnownPeople people = linked(records, inOrder(size), verdicts);
        assertThat(notSame).noneMatch(pair -> people.citizenOf(pair.one()).equals(people.citizenOf(pair.other())));
        reconciled(people, verdicts);
        assertThat(notSame).noneMatch(pair -> people.citizenOf(pair.one()).equals(people.citizenOf(pair.other())));
    }

    @Property(tries = 200)
    void eachRecordHasOneCitizenAndEveryIdEverGivenLeadsSomewhere(
            @ForAll @IntRange(max = 40) int size, @ForAll long seed) {
        Random lot = new Random(seed);
        List<Features> records = drawn(size, lot);
        var people = new KnownPeople(People.MATCHER);
        int[] next = {0};
        Set<UUID> told = new HashSet<>();
        Map<UUID, UUID> absorbed = new HashMap<>();
        for (int i = 0; i < size; i++) {
            var round = new LinkingRound(People.MATCHER, people, HumanVerdicts.NONE, () -> new UUID(1, ++next[0]));
            round.link(record(i), records.get(i));
            round.moves().values().forEach(move -> told.add(move.to()));
            absorbed.putAll(round.absorbed());
        }
        assertThat(people.citizens().stream().flatMap(citizen -> people.recordsOf(citizen).keySet().stream()))
                .doesNotHaveDuplicates()
                .hasSize(size);
        for (UUID id : told) {
            UUID now = id;
            while (absorbed.containsKey(now)) {
                now = absorbed.get(now);
            }
            assertThat(people.recordsOf(now)).as("records of %s", id).isNotEmpty();
        }
    }

    @Property(tries = 100)
    void aPictureThatIsReconciledKeepsItsIds(@ForAll @IntRange(max = 40) int size, @ForAll long seed) {
        KnownPeople people = linked(drawn(size, new Random(seed)), inOrder(size), HumanVerdicts.NONE);
        reconciled(people, HumanVerdicts.NONE);
        LinkingRound again = reconciled(people, HumanVerdicts.NONE);
        assertThat(again.moves()).isEmpty();
        assertThat(again.absorbed()).isEmpty();
    }
}
