package org.foothold.citizens.imports.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.imports.domain.ImportFinding;
import org.foothold.citizens.imports.domain.ImportJob;

/** Where imports are kept. */
public interface ImportJobs {

    /** Keeps an accepted job; the earlier one when the same request was accepted before. */
    Uni<ImportJob> accept(ImportJob job, String requestKey);

    Uni<Optional<ImportJob>> find(UUID id);

    /** Newest first. */
    Uni<List<ImportJob>> newest(int offset, int most);

    Uni<Long> count();

    /** Takes up the oldest job nobody works on, until {@code leasedUntil}. */
    Uni<Optional<ImportJob>> claim(Instant now, Instant leasedUntil);

    Uni<Void> started(UUID id, long rowsTotal, Instant leasedUntil);

    /** Gives up a job for good or ends it well. */
    Uni<Void> finish(UUID id, ImportJob.Status status, Optional<ImportJob.Problem> problem, Instant now);

    /** Remembers source ids with their lines; the answer holds those that had been seen, with the line of the first. */
    Uni<Map<String, Long>> seenBefore(SqlConnection tx, UUID id, Map<String, Long> lineBySourceId);

    Uni<Void> report(SqlConnection tx, UUID id, List<ImportFinding> findings);

    /** Moves the checkpoint; false when another process has moved it. */
    Uni<Boolean> advance(
            SqlConnection tx, ImportJob job, ImportJob.Counts before, ImportJob.Counts batch, Instant leasedUntil);

    /** All findings by line, fetched a part at a time. */
    Multi<ImportFinding> findings(UUID id);
}
