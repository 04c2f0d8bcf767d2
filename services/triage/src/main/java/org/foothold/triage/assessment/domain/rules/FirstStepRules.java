package org.foothold.triage.assessment.domain.rules;

import java.util.TreeSet;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.assessment.domain.Decisions;
import org.foothold.triage.assessment.domain.Outcome;
import org.foothold.triage.assessment.domain.Stage;
import org.foothold.triage.questionset.domain.QuestionSet;

/** Decides the First step: every rule that applies is named, and the highest stage among them wins. */
public final class FirstStepRules implements Decisions {
    @Override
    public Outcome decide(QuestionSet questions, Answers answers) {
        var facts = Facts.from(questions, answers);
        var stage = Stage.UNIVERSAL_SELF_SERVICE;
        var fired = new TreeSet<String>();
        for (var rule : FirstStepRule.values()) {
            if (rule.appliesTo(facts)) {
                stage = stage.orHigher(rule.stage());
                fired.add(rule.code());
            }
        }
        return new Outcome(stage, facts.needs(), facts.dangers(), fired);
    }
}
