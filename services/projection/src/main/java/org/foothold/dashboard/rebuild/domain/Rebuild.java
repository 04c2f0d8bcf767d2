package org.foothold.dashboard.rebuild.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Loading a new generation of the views from the first event on, beside the one that is served.
 *
 * <pre>
 * loading → indexing → catching-up → comparing → done
 *    └──────────┴────────────┴───────────┴→ failed      (an error; the old generation goes on, unless it was swapped already)
 *                                        └→ abandoned   (the process ended; the old generation goes on)
 * </pre>
 *
 * @param events events read from the topics so far
 * @param skipped of those, the ones that could not be read or applied; the live consumer set them aside
 * @param rowsWritten rows written to the new generation
 * @param hashBefore canonical hash of the generation that was replaced, over the same events
 * @param hashAfter canonical hash of the new one: equal, unless a change of code or a repair was the point of the rebuild
 */
public record Rebuild(
        UUID id,
        int generation,
        String state,
        Instant startedAt,
        Instant loadedAt,
        Instant swappedAt,
        Instant finishedAt,
        long events,
        long skipped,
        long rowsWritten,
        String hashBefore,
        String hashAfter,
        String failure) {

    /** Events per second from the start until the new generation was served, indexes included; null before. */
    public Long eventsPerSecond() {
        if (swappedAt == null) {
            return null;
        }
        long millis = Math.max(1, Duration.between(startedAt, swappedAt).toMillis());
        return events * 1000 / millis;
    }

    /** Whether old and new said the same; null while it is not known. */
    public Boolean same() {
        return hashBefore == null || hashAfter == null ? null : hashBefore.equals(hashAfter);
    }
}
