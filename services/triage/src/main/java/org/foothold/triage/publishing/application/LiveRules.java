package org.foothold.triage.publishing.application;

import java.util.List;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.assessment.domain.Decisions;
import org.foothold.triage.assessment.domain.FollowUp;
import org.foothold.triage.assessment.domain.Need;
import org.foothold.triage.assessment.domain.Outcome;
import org.foothold.triage.assessment.domain.Stage;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.QuestionSetRef;
import org.foothold.triage.questionset.domain.Text;

/** Decides each conversation by the rules of the version it is pinned to. */
record LiveRules(LiveSets sets) implements Decisions {

    @Override
    public Outcome decide(QuestionSet questions, Answers answers) {
        return sets.rulesOf(questions.ref()).decide(questions, answers);
    }

    @Override
    public FollowUp followUp(QuestionSetRef set, Stage stage, List<Need> needs) {
        return sets.rulesOf(set).followUp(set, stage, needs);
    }

    @Override
    public Text reason(QuestionSetRef set, String rule) {
        return sets.rulesOf(set).reason(set, rule);
    }
}
