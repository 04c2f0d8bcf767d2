package org.foothold.triage.assessment.domain;

import java.util.List;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.QuestionSetRef;
import org.foothold.triage.questionset.domain.Text;

/**
 * Decides what a set of answers, whole or partial, comes to. Every combination has an outcome; what is missing raises it rather than lowering it.
 */
public interface Decisions {
    Outcome decide(QuestionSet questions, Answers answers);

    /**
     * What can be known of these rules without deciding.
     *
     * @throws UnreadableRules when that is not everything
     */
    default RuleReading reading(QuestionSet questions) {
        throw new UnreadableRules("these rules say nothing of themselves");
    }

    /** What follows once it is decided. */
    default FollowUp followUp(QuestionSetRef set, Stage stage, List<Need> needs) {
        return FollowUp.untabled(stage, needs);
    }

    /** Why the rule is there, in words for the person it concerns; no words where the rule is not known. */
    Text reason(QuestionSetRef set, String rule);
}
