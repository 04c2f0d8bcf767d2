package org.foothold.triage.assessment.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import org.foothold.calendar.PlatformClock;
import org.foothold.triage.assessment.domain.Assessment;
import org.foothold.triage.assessment.domain.Decisions;

/** Ends the questions and decides; the promise of contact is kept by the flag raised in the same transaction. */
@ApplicationScoped
public class CompleteAssessmentHandler {
    private final AssessmentChanges changes;
    private final Decisions decisions;
    private final InstantSource clock;

    CompleteAssessmentHandler(AssessmentChanges changes, Decisions decisions, InstantSource clock) {
        this.changes = changes;
        this.decisions = decisions;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Assessment> handle(CompleteAssessment command) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, PlatformClock.LOCAL_TIME);
        return changes.change(command.key(), now, (assessment, set) -> assessment.complete(set, decisions, today, now));
    }
}
