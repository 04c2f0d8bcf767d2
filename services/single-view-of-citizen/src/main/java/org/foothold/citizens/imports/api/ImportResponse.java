package org.foothold.citizens.imports.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.citizens.extract.domain.Extract;
import org.foothold.citizens.imports.domain.ImportJob;

/**
 * An import and how far it is.
 *
 * @param problem why nothing, or nothing more, was taken
 */
@Schema(name = "Import")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportResponse(
        UUID id,
        String mapping,
        String fileName,
        long fileSize,

        @Schema(enumeration = {"accepted", "running", "done", "refused", "failed"})
        String status,

        ProblemResponse problem,
        Rows rows,
        int percent,

        @Schema(description = "Whether the file holds everybody the source still has")
        boolean complete,

        @Schema(description = "Whom a complete file no longer has; from the end of its reading")
        ExtractResponse extract,

        Instant requestedAt,
        Instant startedAt,
        Instant finishedAt) {

    /**
     * @param total rows of the file, 0 until it was read through once
     * @param done rows decided so far
     * @param same rows that say what was known already
     * @param valuesLeftOut values of taken rows that could not be used
     */
    @Schema(name = "ImportRows")
    public record Rows(long total, long done, long added, long changed, long same, long rejected, long valuesLeftOut) {}

    /** A stable code and what to do about it. */
    @Schema(name = "ImportProblem")
    public record ProblemResponse(String code, String message) {}

    static ImportResponse of(ImportJob job) {
        return of(job, Optional.empty());
    }

    static ImportResponse of(ImportJob job, Optional<Extract> extract) {
        var counts = job.counts();
        return new ImportResponse(
                job.id(),
                job.mapping(),
                job.fileName(),
                job.fileSize(),
                job.status().code(),
                job.problem()
                        .map(problem -> new ProblemResponse(problem.code(), problem.message()))
                        .orElse(null),
                new Rows(
                        counts.total(),
                        counts.done(),
                        counts.added(),
                        counts.changed(),
                        counts.same(),
                        counts.rejected(),
                        counts.valuesLeftOut()),
                counts.percent(),
                job.complete(),
                extract.map(ExtractResponse::of).orElse(null),
                job.requestedAt(),
                job.startedAt().orElse(null),
                job.finishedAt().orElse(null));
    }
}
