package org.foothold.triage.assessment.domain;

/**
 * All that the table of stages looks at, once the answers are counted: answers that are alike in these come to the same stage.
 *
 * @param concerns small and serious ones together
 */
public record Totals(
        boolean danger,
        int serious,
        int concerns,
        boolean safetyIsKnown,
        int notUnderstood,
        int leftOpen,
        boolean moneyDoesNotReach,
        int priorityDebts) {}
