package org.foothold.citizens.matching.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A model, as data: what is compared and how much it weighs, by what records worth comparing are found, and from which
 * score on records are joined or shown to a person. A model never changes; training makes a new version.
 *
 * @param prior log2 of the odds that two records are of one person before anything is compared, in thousandths
 * @param joinAt from this score on records are joined
 * @param reviewAt from this score on, and below joinAt, a person is asked
 * @param identifiers attributes that a person has alone; where they agree no guard holds
 * @param guards against which families is guarded
 */
public record Model(
        String version,
        int prior,
        int joinAt,
        int reviewAt,
        List<Comparison> comparisons,
        List<BlockingRule> blocking,
        Set<String> identifiers,
        Set<Guard> guards) {

    public Model {
        comparisons = List.copyOf(comparisons);
        blocking = List.copyOf(blocking);
        identifiers = Set.copyOf(identifiers);
        guards = Set.copyOf(guards);
    }

    /** In thousandths of a bit; the same as the score of {@link #explain}, without the words. */
    public int score(Features one, Features other) {
        int score = prior;
        for (Comparison comparison : comparisons) {
            int level = comparison.levelOf(one, other);
            if (level >= 0) {
                score += comparison.weight(level);
                if (level == 0) {
                    score += comparison.rarity(one, other);
                }
            }
        }
        Guard guard = score > 0 ? guardOf(one, other) : null;
        return guard == null ? score : guard.ceiling();
    }

    public Waterfall explain(Features one, Features other) {
        List<Waterfall.Step> steps = new ArrayList<>();
        steps.add(new Waterfall.Step(Waterfall.PRIOR, "", prior));
        for (Comparison comparison : comparisons) {
            int level = comparison.levelOf(one, other);
            if (level < 0) {
                steps.add(new Waterfall.Step(comparison.attribute(), "missing", 0));
                continue;
            }
            steps.add(new Waterfall.Step(
                    comparison.attribute(), comparison.kind().levels().get(level), comparison.weight(level)));
            int rarity = level == 0 ? comparison.rarity(one, other) : 0;
            if (rarity != 0) {
                steps.add(new Waterfall.Step(comparison.attribute(), "rarity", rarity));
            }
        }
        int score = new Waterfall(steps).score();
        Guard guard = score > 0 ? guardOf(one, other) : null;
        if (guard != null) {
            steps.add(Waterfall.guard(guard, guard.ceiling() - score));
        }
        return new Waterfall(steps);
    }

    /** Whether an identifier of the two differs by more than a slip and none of them agrees. */
    public boolean contradictory(Features one, Features other) {
        return comparisons.stream()
                        .filter(comparison -> identifiers.contains(comparison.attribute()))
                        .anyMatch(comparison -> comparison.levelOf(one, other)
                                == comparison.kind().levels().size() - 1)
                && !sharesIdentifier(one, other);
    }

    /** Whether a guard keeps the two from being one, also where a third record agrees with both. */
    public boolean keepsApart(Features one, Features other) {
        for (Guard guard : guards) {
            if (guard.keepsApart() && guard.holds(one, other)) {
                return !sharesIdentifier(one, other);
            }
        }
        return false;
    }

    private Guard guardOf(Features one, Features other) {
        for (Guard guard : Guard.values()) {
            if (guards.contains(guard) && guard.holds(one, other)) {
                return sharesIdentifier(one, other) ? null : guard;
            }
        }
        return null;
    }

    private boolean sharesIdentifier(Features one, Features other) {
        return identifiers.stream().anyMatch(identifier -> shares(identifier, one, other));
    }

    private static boolean shares(String attribute, Features one, Features other) {
        return one.of(attribute).stream().anyMatch(other.of(attribute)::contains);
    }
}
