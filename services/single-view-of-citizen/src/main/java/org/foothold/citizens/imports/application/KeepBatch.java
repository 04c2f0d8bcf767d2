package org.foothold.citizens.imports.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.foothold.citizens.imports.domain.ImportJob;
import org.foothold.citizens.imports.domain.ImportJob.Counts;
import org.foothold.citizens.imports.domain.SourceRow;
import org.foothold.citizens.record.application.Records;
import org.foothold.citizens.record.application.Records.Taken;
import org.foothold.citizens.record.application.TakeInRecords;
import org.foothold.citizens.record.domain.ContactWishes;
import org.foothold.citizens.record.domain.SourceRecord;
import org.foothold.events.RecordRef;
import org.foothold.kernel.TimeOrderedId;

/** Keeps a batch of rows, what was wrong with others, and the checkpoint: in one transaction, so that none is counted twice. */
@ApplicationScoped
class KeepBatch {

    private final Pool pool;
    private final ImportJobs jobs;
    private final TakeInRecords takeInRecords;
    private final Records records;
    private final ImportSettings settings;
    private final RandomGenerator random = new SecureRandom();

    KeepBatch(Pool pool, ImportJobs jobs, TakeInRecords takeInRecords, Records records, ImportSettings settings) {
        this.pool = pool;
        this.jobs = jobs;
        this.takeInRecords = takeInRecords;
        this.records = records;
        this.settings = settings;
    }

    /** The answer is the counts after the batch. */
    Uni<Counts> keep(ImportJob job, Counts before, RowBatch batch, Instant now) {
        return Uni.createFrom()
                .deferred(() -> pool.withTransaction(tx -> jobs.seenBefore(tx, job.id(), lines(batch))
                        .invoke(seen -> seen.forEach(batch::rejectAsSeen))
                        .chain(() -> takeInRecords.takeIn(tx, records(batch, now), job.requestedAt(), now))
                        .call(() -> records.setAside(
                                tx, batch.mapping().sourceSystem(), batch.setAside(), job.requestedAt()))
                        .call(() -> jobs.report(tx, job.id(), batch.findings()))
                        .chain(taken -> advance(tx, job, before, counts(batch, taken), now))));
    }

    private Uni<Counts> advance(SqlConnection tx, ImportJob job, Counts before, Counts batch, Instant now) {
        return jobs.advance(tx, job, before, batch, now.plus(settings.lease())).map(advanced -> {
            if (!advanced) {
                throw new IllegalStateException("another process has taken this import over");
            }
            return before.plus(batch);
        });
    }

    private static Map<String, Long> lines(RowBatch batch) {
        Map<String, Long> lines = new LinkedHashMap<>();
        batch.good().forEach((sourceId, row) -> lines.put(sourceId, row.line()));
        return lines;
    }

    private static Counts counts(RowBatch batch, List<Taken> taken) {
        long added = taken.stream().filter(Taken::added).count();
        return new Counts(
                0,
                batch.rows(),
                added,
                taken.size() - added,
                batch.good().size() - taken.size(),
                batch.rowsRejected(),
                batch.valuesLeftOut());
    }

    private List<SourceRecord> records(RowBatch batch, Instant now) {
        return batch.good().values().stream()
                .map(good -> record(batch, good.row(), now))
                .toList();
    }

    private SourceRecord record(RowBatch batch, SourceRow row, Instant now) {
        return new SourceRecord(
                new RecordRef(SourceRecord.OWN_SERVICE, TimeOrderedId.at(now, random)),
                batch.mapping().sourceSystem(),
                row.sourceId(),
                batch.mapping().category(),
                Optional.of(batch.importId()),
                row.observedOn(),
                row.person(),
                ContactWishes.NONE,
                row.facts(),
                row.restrictedTo(),
                row.contentHash());
    }
}
