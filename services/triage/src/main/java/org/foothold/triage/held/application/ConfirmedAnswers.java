package org.foothold.triage.held.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where confirmed answers were said first. All of it takes part in the transaction or session of the caller. */
public interface ConfirmedAnswers {

    /** An answer that was said in an earlier assessment and confirmed in this. */
    record Confirmed(String question, UUID saidIn, Instant at) {}

    Uni<Void> keep(UUID assessmentId, Confirmed confirmed);

    Uni<Void> forget(UUID assessmentId, String question);

    Uni<List<Confirmed>> of(UUID assessmentId);
}
