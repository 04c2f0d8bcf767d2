package org.foothold.citizens.reconcile.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.citizens.reconcile.domain.ReconcileRun;

/**
 * A run through all citizens.
 *
 * @param status accepted, running or done
 * @param recordsMoved records that have another citizen by it
 * @param leftAsTheyWere neighbourhoods that were too large to be parted anew
 */
@Schema(name = "Reconciliation")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReconciliationResponse(
        UUID id,
        String status,
        int percent,
        long citizens,
        long citizensDone,
        long recordsMoved,
        long leftAsTheyWere,
        String requestedBy,
        Instant requestedAt,
        Instant startedAt,
        Instant finishedAt) {

    static ReconciliationResponse of(ReconcileRun run) {
        return new ReconciliationResponse(
                run.id(),
                run.status(),
                run.percent(),
                run.citizens(),
                run.done(),
                run.moved(),
                run.left(),
                run.requestedBy(),
                run.requestedAt(),
                run.startedAt().orElse(null),
                run.finishedAt().orElse(null));
    }
}
