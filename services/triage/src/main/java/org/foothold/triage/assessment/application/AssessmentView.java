package org.foothold.triage.assessment.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foothold.triage.assessment.domain.Assessment;
import org.foothold.triage.assessment.domain.AssessmentStatus;
import org.foothold.triage.assessment.domain.FollowUp;
import org.foothold.triage.questionset.domain.Danger;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.Route;
import org.foothold.triage.questionset.domain.Text;

/** An assessment as its owner may see it: with its questions, the danger shown so far, why it came out as it did and what follows, and by when somebody makes contact. */
public record AssessmentView(
        Assessment assessment,
        QuestionSet questions,
        Set<Danger> dangers,
        List<Text> reasons,
        Optional<FollowUp> followUp,
        Optional<Instant> contactBy) {

    public boolean isCompleted() {
        return assessment.status() == AssessmentStatus.COMPLETED;
    }

    /** The questions that the answers so far lead to. */
    public Route route() {
        return assessment.answers().routeThrough(questions);
    }

    /** How many questions nobody needed to ask. */
    public int notAsked() {
        return assessment.answers().leftOut().size();
    }

    /** The first question on the route that nobody has been at yet: what is asked now. */
    public Optional<Question> nextUnanswered() {
        return route().questions().stream()
                .filter(question -> !assessment.answers().has(question.key()))
                .findFirst();
    }
}
