package org.foothold.citizens.imports.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.foothold.citizens.imports.domain.ImportJob;
import org.foothold.citizens.imports.domain.ImportJob.Counts;
import org.foothold.citizens.imports.domain.Mapping;
import org.foothold.citizens.imports.domain.RowOutcome;
import org.foothold.citizens.imports.domain.RowReader;
import org.foothold.outbox.DatabaseAway;

/** Reads the rows of one file and hands them on in batches; the next is read when the last is kept, so memory stays small. */
@ApplicationScoped
class ImportRows {

    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final int TRIES = 5;

    private final SourceFiles files;
    private final KeepBatch keepBatch;
    private final ImportSettings settings;
    private final InstantSource clock;

    ImportRows(SourceFiles files, KeepBatch keepBatch, ImportSettings settings, InstantSource clock) {
        this.files = files;
        this.keepBatch = keepBatch;
        this.settings = settings;
        this.clock = clock;
    }

    Uni<Void> read(ImportJob job, Mapping mapping) {
        return OnWorker.call(() -> open(job, mapping))
                .chain(reading ->
                        keepAll(job, reading).onTermination().call(() -> OnWorker.run(reading.rows()::close)));
    }

    /** An open file and what its rows mean. */
    private record Reading(SourceFiles.Rows rows, RowReader reader, Mapping mapping) {}

    /** Opens the file at the checkpoint. Plausibility is judged by the day it was handed in, so that a later retry agrees. */
    private Reading open(ImportJob job, Mapping mapping) {
        SourceFiles.Rows rows = files.open(job.spoolName(), mapping);
        LocalDate today = LocalDate.ofInstant(job.requestedAt(), HERE);
        RowReader reader = new RowReader(mapping, rows.next().cells(), today, settings.exampleNinos());
        for (long i = 0; i < job.counts().done(); i++) {
            rows.next();
        }
        return new Reading(rows, reader, mapping);
    }

    /** Batch after batch; none is held on to, however long the file. */
    private Uni<Void> keepAll(ImportJob job, Reading reading) {
        return Multi.createBy()
                .repeating()
                .uni(() -> new AtomicReference<>(job.counts()), counts -> keepNext(job, counts, reading))
                .whilst(rows -> rows > 0)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Integer> keepNext(ImportJob job, AtomicReference<Counts> counts, Reading reading) {
        return OnWorker.call(() -> nextBatch(job, reading))
                .chain(batch -> batch.rows() == 0
                        ? Uni.createFrom().item(0)
                        : keep(job, counts.get(), batch).invoke(counts::set).replaceWith(batch.rows()));
    }

    private RowBatch nextBatch(ImportJob job, Reading reading) {
        RowBatch batch = new RowBatch(job.id(), reading.mapping());
        while (batch.rows() < settings.rowsAtOnce()) {
            SourceFiles.Row row = reading.rows().next();
            if (row == null) {
                break;
            }
            batch.add(
                    row.line(),
                    row.unreadable()
                            .map(RowOutcome.Rejected::of)
                            .orElseGet(() -> reading.reader().read(row.cells())));
        }
        return batch;
    }

    /** Two transactions may meet on one record and one of them be sent back; nothing was kept then, so it is tried again. */
    private Uni<Counts> keep(ImportJob job, Counts counts, RowBatch batch) {
        return keepBatch
                .keep(job, counts, batch, clock.instant())
                .onFailure(DatabaseAway::is)
                .retry()
                .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(5))
                .atMost(TRIES);
    }
}
