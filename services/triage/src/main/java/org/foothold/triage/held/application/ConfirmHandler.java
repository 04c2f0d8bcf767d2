package org.foothold.triage.held.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.foothold.triage.assessment.application.AssessmentChanges;
import org.foothold.triage.assessment.application.AssessmentKey;
import org.foothold.triage.held.domain.ToldBefore;

/** Takes an answer of an earlier conversation into this one because the person says that it is still right, and keeps where it came from. */
@ApplicationScoped
public class ConfirmHandler {
    private final AssessmentChanges changes;
    private final ConfirmedAnswers confirmed;
    private final InstantSource clock;

    ConfirmHandler(AssessmentChanges changes, ConfirmedAnswers confirmed, InstantSource clock) {
        this.changes = changes;
        this.confirmed = confirmed;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Void> handle(AssessmentKey key, String question, ToldBefore told) {
        var now = clock.instant();
        var source = new ConfirmedAnswers.Confirmed(question, told.saidIn(), now);
        return changes.change(key, now, (assessment, set) -> assessment.answer(set, question, told.answer(), now))
                .chain(assessment -> confirmed.keep(assessment.id().value(), source));
    }
}
