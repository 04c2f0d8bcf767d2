package org.foothold.triage.assessment.domain;

/**
 * The rules of a version, read so that it can be worked out what an answer not yet given may change. There is one only for rules of which everything is understood;
 * what they come to they still decide themselves.
 */
public interface RuleReading {
    /**
     * What choosing an option says.
     *
     * @throws UnreadableRules when the rules know no such option
     */
    Weight weightOf(String question, String option);

    /** The stage that such answers come to. */
    Stage stageAt(Totals totals);

    /** The numbers from which on a greater one makes no difference to any row. */
    Totals limits();
}
