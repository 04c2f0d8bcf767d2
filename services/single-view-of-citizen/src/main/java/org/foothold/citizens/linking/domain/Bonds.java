package org.foothold.citizens.linking.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.foothold.citizens.matching.domain.Features;
import org.foothold.citizens.matching.domain.Grouping;

/**
 * What binds two records or keeps them apart: first what people decided, then that a source which promises one record per
 * person has two of them, then that a guard keeps them apart, and only then the score.
 */
final class Bonds {

    private final Matcher matcher;
    private final HumanVerdicts verdicts;
    private final Map<UUID, Set<UUID>> tied = new HashMap<>();

    Bonds(Matcher matcher, HumanVerdicts verdicts) {
        this.matcher = matcher;
        this.verdicts = verdicts;
        verdicts.same().forEach(pair -> {
            tied.computeIfAbsent(pair.one(), none -> new HashSet<>()).add(pair.other());
            tied.computeIfAbsent(pair.other(), none -> new HashSet<>()).add(pair.one());
        });
    }

    /** The records that people said are of the same person as this one. */
    Set<UUID> tiedTo(UUID record) {
        return tied.getOrDefault(record, Set.of());
    }

    int between(UUID one, Features its, UUID other, Features others) {
        if (!verdicts.notSame().isEmpty() && saidToDiffer(one, other)) {
            return Grouping.NEVER;
        }
        if (tiedTo(one).contains(other)) {
            return Grouping.ALWAYS;
        }
        if (promisedToDiffer(its, others)) {
            return Grouping.NEVER;
        }
        return matcher.keepsApart(its, others) ? Grouping.APART : matcher.score(its, others);
    }

    /** Whether a person said that the two are not one. */
    boolean saidToDiffer(UUID one, UUID other) {
        return verdicts.notSame().contains(new RecordPair(one, other));
    }

    /** Whether a source that promises one record per person has both. */
    static boolean promisedToDiffer(Features one, Features other) {
        return one.uniqueIn() != null && one.uniqueIn().equals(other.uniqueIn());
    }
}
