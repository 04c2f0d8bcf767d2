package org.foothold.citizens.linking.domain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foothold.kernel.RuleViolation;

/** What people have decided of pairs of records. No machine ever undoes it. */
public record HumanVerdicts(Set<RecordPair> same, Set<RecordPair> notSame) {

    public static final HumanVerdicts NONE = new HumanVerdicts(Set.of(), Set.of());

    public HumanVerdicts {
        same = Set.copyOf(same);
        notSame = Set.copyOf(notSame);
    }

    /**
     * These and one more.
     *
     * @throws RuleViolation when what people said before says the opposite, of these two or of records tied to them
     */
    public HumanVerdicts with(RecordPair pair, boolean areSame) {
        Set<UUID> ones = tiedTo(pair.one());
        Set<UUID> others = tiedTo(pair.other());
        boolean refused = areSame
                ? notSame.stream()
                        .anyMatch(known -> ones.contains(known.one()) && others.contains(known.other())
                                || ones.contains(known.other()) && others.contains(known.one()))
                : ones.contains(pair.other());
        if (refused) {
            throw new RuleViolation(
                    "decision-contradicts-another",
                    "Somebody has decided the opposite, of these records or of others tied to them. Undo that first.");
        }
        Set<RecordPair> more = new HashSet<>(areSame ? same : notSame);
        more.add(pair);
        return areSame ? new HumanVerdicts(more, notSame) : new HumanVerdicts(same, more);
    }

    /** These without one of them. */
    public HumanVerdicts without(RecordPair pair) {
        return new HumanVerdicts(
                same.stream().filter(one -> !one.equals(pair)).collect(Collectors.toSet()),
                notSame.stream().filter(one -> !one.equals(pair)).collect(Collectors.toSet()));
    }

    /** All records that people said are of the same person as this one, directly or over others; this one with them. */
    private Set<UUID> tiedTo(UUID record) {
        Set<UUID> tied = new HashSet<>(Set.of(record));
        Deque<UUID> open = new ArrayDeque<>(tied);
        while (!open.isEmpty()) {
            UUID next = open.remove();
            for (RecordPair pair : same) {
                if (pair.one().equals(next) || pair.other().equals(next)) {
                    UUID other = pair.one().equals(next) ? pair.other() : pair.one();
                    if (tied.add(other)) {
                        open.add(other);
                    }
                }
            }
        }
        return tied;
    }
}
