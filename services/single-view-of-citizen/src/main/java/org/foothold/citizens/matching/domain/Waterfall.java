package org.foothold.citizens.matching.domain;

import java.util.List;

/**
 * Why two records are thought to be of one person, or not: from how seldom two records are at all, step by step to the
 * score. Each step is in thousandths of a bit (one bit doubles the odds), and the steps sum exactly to the score.
 */
public record Waterfall(List<Step> steps) {

    /** The step every waterfall begins with. */
    public static final String PRIOR = "prior";

    private static final String GUARD = "guard";

    static Step guard(Guard guard, int weight) {
        return new Step(GUARD, guard.code(), weight);
    }

    /**
     * @param what the attribute, {@link #PRIOR}, or a guard
     * @param level how it agrees
     */
    public record Step(String what, String level, int weight) {}

    public Waterfall {
        steps = List.copyOf(steps);
    }

    /** Whether a guard holds the score down. */
    public boolean isGuarded() {
        return steps.stream().anyMatch(step -> step.what().equals(GUARD));
    }

    public int score() {
        return steps.stream().mapToInt(Step::weight).sum();
    }

    /** How likely it is, between 0 and 1. */
    public double probability() {
        return 1 / (1 + Math.pow(2, -score() / 1000.0));
    }
}
