package org.foothold.triage.assessment.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.QuestionSetRef;
import org.foothold.triage.questionset.domain.Text;

/** When deciding itself fails, a person looks: nobody is sent away to help themselves because a machine broke, and signs of danger still count. */
public final class DecisionsThatFailTowardsPeople implements Decisions {
    static final String RULE = "a-failed-decision-is-looked-at";

    private static final Text REASON = new Text(Map.of(
            "en", "We could not work this out by ourselves, so a person should look at it.",
            "cy", "Ni allem weithio hyn allan ein hunain, felly dylai rhywun edrych arno."));

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
            var dangers = answers.dangersIn(questions);
            var stage = dangers.isEmpty() ? Stage.TARGETED_TRIAGE : Stage.CRISIS;
            return new Outcome(stage, List.of(), dangers, Set.of(RULE));
        }
    }

    @Override
    public FollowUp followUp(QuestionSetRef set, Stage stage, List<Need> needs) {
        try {
            return decisions.followUp(set, stage, needs);
        } catch (RuntimeException e) {
            alarm.accept(set, e);
            return FollowUp.untabled(stage, needs);
        }
    }

    @Override
    public RuleReading reading(QuestionSet questions) {
        return decisions.reading(questions);
    }

    @Override
    public Text reason(QuestionSetRef set, String rule) {
        return rule.equals(RULE) ? REASON : decisions.reason(set, rule);
    }
}
