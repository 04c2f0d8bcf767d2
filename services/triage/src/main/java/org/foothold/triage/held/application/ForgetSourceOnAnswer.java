package org.foothold.triage.held.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.foothold.triage.assessment.application.AnswerSources;
import org.foothold.triage.assessment.domain.AssessmentId;

/** An answer given by hand comes from nowhere else, whatever was confirmed before. */
@ApplicationScoped
class ForgetSourceOnAnswer implements AnswerSources {
    private final ConfirmedAnswers confirmed;

    ForgetSourceOnAnswer(ConfirmedAnswers confirmed) {
        this.confirmed = confirmed;
    }

    @Override
    public Uni<Void> givenByHand(AssessmentId assessment, String question) {
        return confirmed.forget(assessment.value(), question);
    }
}
