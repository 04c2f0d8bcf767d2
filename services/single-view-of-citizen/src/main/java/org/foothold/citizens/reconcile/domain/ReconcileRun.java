package org.foothold.citizens.reconcile.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One run through all citizens in which their records are parted anew. It is accepted, then running until it is done; a
 * process that stops leaves it to the next, which goes on after the last citizen.
 *
 * @param left neighbourhoods that were too large and stayed as they were
 */
public record ReconcileRun(
        UUID id,
        String status,
        String requestedBy,
        Instant requestedAt,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt,
        Optional<UUID> lastCitizen,
        long citizens,
        long done,
        long moved,
        long left) {

    public int percent() {
        return finishedAt.isPresent() ? 100 : citizens == 0 ? 0 : (int) Math.min(99, 100 * done / citizens);
    }
}
