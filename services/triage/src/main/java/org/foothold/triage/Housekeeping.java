package org.foothold.triage;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.foothold.triage.assessment.application.AbandonIdleAssessments;
import org.foothold.triage.person.application.DropLinkedDetails;
import org.foothold.triage.resume.application.DropExpiredCodes;

/** What this service does by itself from time to time. Two replicas doing it at once do no harm. */
@ApplicationScoped
class Housekeeping {
    private final AbandonIdleAssessments abandonIdle;
    private final DropLinkedDetails dropDetails;
    private final DropExpiredCodes dropCodes;

    Housekeeping(AbandonIdleAssessments abandonIdle, DropLinkedDetails dropDetails, DropExpiredCodes dropCodes) {
        this.abandonIdle = abandonIdle;
        this.dropDetails = dropDetails;
        this.dropCodes = dropCodes;
    }

    @Scheduled(
            identity = "note-abandoned-assessments",
            every = "{foothold.triage.abandon-every}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> noteAbandoned() {
        return abandonIdle.run().replaceWithVoid();
    }

    @Scheduled(
            identity = "drop-linked-details",
            every = "{foothold.triage.drop-details-every}",
            delayed = "2m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> dropLinked() {
        return dropDetails.run().replaceWithVoid();
    }

    @Scheduled(
            identity = "drop-expired-codes",
            every = "{foothold.triage.drop-details-every}",
            delayed = "3m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> dropExpired() {
        return dropCodes.run().replaceWithVoid();
    }
}
