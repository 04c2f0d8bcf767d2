package org.foothold.dashboard.rebuild.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.dashboard.rebuild.domain.Rebuild;

/** A rebuild, in an answer. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Rebuild")
public record RebuildJson(
        UUID id,
        int generation,

        @Schema(enumeration = {"loading", "indexing", "catching-up", "comparing", "done", "failed", "abandoned"})
        String state,

        Instant startedAt,
        Instant loadedAt,
        Instant swappedAt,
        Instant finishedAt,
        long events,

        @Schema(description = "events the live consumer set aside as well")
        long skipped,

        long rowsWritten,
        Long eventsPerSecond,
        String hashBefore,
        String hashAfter,

        @Schema(description = "whether the old and the new views said the same")
        Boolean same,

        String failure) {

    static RebuildJson of(Rebuild rebuild) {
        return new RebuildJson(
                rebuild.id(),
                rebuild.generation(),
                rebuild.state(),
                rebuild.startedAt(),
                rebuild.loadedAt(),
                rebuild.swappedAt(),
                rebuild.finishedAt(),
                rebuild.events(),
                rebuild.skipped(),
                rebuild.rowsWritten(),
                rebuild.eventsPerSecond(),
                rebuild.hashBefore(),
                rebuild.hashAfter(),
                rebuild.same(),
                rebuild.failure());
    }
}
