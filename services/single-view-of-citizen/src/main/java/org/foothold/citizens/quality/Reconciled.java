package org.foothold.citizens.quality;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.foothold.citizens.linking.domain.HumanVerdicts;
import org.foothold.citizens.linking.domain.KnownPeople;
import org.foothold.citizens.linking.domain.LinkingRound;
import org.foothold.citizens.linking.domain.Matcher;
import org.foothold.citizens.matching.domain.Features;

/** All rows linked in memory, in their order, and then reconciled. */
final class Reconciled {

    private final KnownPeople people;
    private final LinkingRound round;

    private Reconciled(KnownPeople people, LinkingRound round) {
        this.people = people;
        this.round = round;
    }

    /** @param verdicts what people said, which binds */
    static Reconciled of(List<Features> features, List<Integer> order, Matcher matcher, HumanVerdicts verdicts) {
        KnownPeople people = new KnownPeople(matcher);
        LinkingRound round = new LinkingRound(matcher, people, verdicts, ids());
        order.forEach(place -> round.link(DataSet.id(place), features.get(place)));
        round.reconcile();
        return new Reconciled(people, round);
    }

    List<Set<Integer>> clusters() {
        return people.citizens().stream()
                .map(citizen -> people.recordsOf(citizen).keySet().stream()
                        .map(DataSet::place)
                        .collect(Collectors.toSet()))
                .toList();
    }

    /** What a person would be asked. */
    List<LinkingRound.Doubt> doubts() {
        return round.doubts();
    }

    private static Supplier<UUID> ids() {
        long[] next = {0};
        return () -> new UUID(0x0000_0001_0000_7000L, 0x8000_0000_0000_0000L | next[0]++);
    }
}
