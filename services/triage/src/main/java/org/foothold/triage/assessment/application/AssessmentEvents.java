package org.foothold.triage.assessment.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.foothold.triage.assessment.domain.Assessment;
import org.foothold.triage.assessment.domain.AssessmentEvent;

/** Tells the other services what happened, within the caller's transaction. */
public interface AssessmentEvents {
    Uni<Void> publish(Assessment after, AssessmentEvent event, Instant occurredAt);
}
