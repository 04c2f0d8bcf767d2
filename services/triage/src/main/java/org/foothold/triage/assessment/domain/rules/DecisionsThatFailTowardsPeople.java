package org.foothold.triage.assessment.domain.rules;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.assessment.domain.Decisions;
import org.foothold.triage.assessment.domain.Outcome;
import org.foothold.triage.assessment.domain.Stage;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.QuestionSetRef;

/** When deciding itself fails, a person looks: nobody is sent away to help themselves because a machine broke, and signs of danger still count. */
public final class DecisionsThatFailTowardsPeople implements Decisions {
    static final String RULE = "a-failed-decision-is-looked-at";

    private final Decisions decisions;
    private final BiConsumer<QuestionSetRef, RuntimeException> alarm;

    public DecisionsThatFailTowardsPeople(Decisions decisions, BiConsumer<QuestionSetRef, RuntimeException> alarm) {
        this.decisions = decisions;
        this.alarm = alarm;
    }

    @Override
    public Outcome decide(QuestionSet questions, Answers answers) {
        try {
            return decisions.decide(questions, answers);
        } catch (RuntimeException e) {
            alarm.accept(questions.ref(), e);
            var dangers = FirstStepMeanings.dangersIn(answers);
            var stage = dangers.isEmpty() ? Stage.TARGETED_TRIAGE : Stage.CRISIS;
            return new Outcome(stage, List.of(), dangers, Set.of(RULE));
        }
    }
}
