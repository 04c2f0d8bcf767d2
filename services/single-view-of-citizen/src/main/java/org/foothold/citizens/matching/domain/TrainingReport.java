package org.foothold.citizens.matching.domain;

import java.util.List;

/**
 * How a training went, told openly: a level that no pair taught keeps its first guess, and a pass that did not converge is no
 * basis to rely on.
 *
 * @param untrained levels without enough pairs, as {@code attribute.level}
 * @param matchesExpected among all pairs
 * @param decided pairs that people had spoken of
 * @param decidedUsed of these, those among the pairs learnt from
 */
public record TrainingReport(
        List<Pass> passes, List<String> untrained, double matchesExpected, int decided, long decidedUsed) {

    /** One run of expectation and maximisation over the pairs that a blocking rule finds. */
    public record Pass(String rule, long pairs, int iterations, boolean converged, double matches) {}

    public TrainingReport {
        passes = List.copyOf(passes);
        untrained = List.copyOf(untrained);
    }

    public boolean converged() {
        return passes.stream().allMatch(Pass::converged);
    }
}
