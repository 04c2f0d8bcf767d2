package org.foothold.triage.held.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.foothold.triage.assessment.application.SharingSaid;
import org.foothold.triage.assessment.domain.AssessmentId;
import org.foothold.triage.held.domain.AskedConsent;

/** Finds what somebody said to sharing when the worker who held the conversation asked them. */
@ApplicationScoped
class SharingSaidInConversation implements SharingSaid {
    private final AskedConsents consents;

    SharingSaidInConversation(AskedConsents consents) {
        this.consents = consents;
    }

    @Override
    public Uni<Optional<Boolean>> in(AssessmentId assessment) {
        return consents.of(assessment.value())
                .map(all ->
                        AskedConsent.standing(all).flatMap(asked -> asked.word().said()));
    }
}
