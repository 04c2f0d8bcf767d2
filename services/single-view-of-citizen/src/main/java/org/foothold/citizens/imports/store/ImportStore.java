package org.foothold.citizens.imports.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.foothold.citizens.imports.application.ImportJobs;
import org.foothold.citizens.imports.domain.ImportFinding;
import org.foothold.citizens.imports.domain.ImportJob;
import org.foothold.citizens.imports.domain.ImportJob.Counts;
import org.foothold.citizens.imports.domain.ImportJob.Problem;

/** Imports by the PostgreSQL client; the statements stand in {@link ImportSql}. */
@ApplicationScoped
class ImportStore implements ImportJobs {

    private final Pool pool;

    ImportStore(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<ImportJob> accept(ImportJob job, String requestKey) {
        Tuple values = Tuple.tuple(new ArrayList<>(java.util.Arrays.asList(
                job.id(),
                requestKey,
                job.mapping(),
                job.fileName(),
                job.fileSize(),
                job.spoolName(),
                job.status().code(),
                job.requestedBy(),
                at(job.requestedAt()),
                job.sourceSystem(),
                job.complete())));
        return pool.preparedQuery(ImportSql.ACCEPT)
                .execute(values)
                .chain(() -> pool.preparedQuery(ImportSql.ACCEPTED).execute(Tuple.of(job.id(), requestKey)))
                .map(rows -> ImportRowMapping.job(rows.iterator().next()));
    }

    @Override
    public Uni<Optional<ImportJob>> find(UUID id) {
        return pool.preparedQuery(ImportSql.FIND).execute(Tuple.of(id)).map(ImportStore::first);
    }

    @Override
    public Uni<List<ImportJob>> newest(int offset, int most) {
        return pool.preparedQuery(ImportSql.NEWEST)
                .execute(Tuple.of(offset, most))
                .map(rows -> {
                    List<ImportJob> jobs = new ArrayList<>();
                    rows.forEach(row -> jobs.add(ImportRowMapping.job(row)));
                    return jobs;
                });
    }

    @Override
    public Uni<Long> count() {
        return pool.query("select count(*) from import_job")
                .execute()
                .map(rows -> rows.iterator().next().getLong(0));
    }

    @Override
    public Uni<Optional<ImportJob>> claim(Instant now, Instant leasedUntil) {
        return pool.preparedQuery(ImportSql.CLAIM)
                .execute(Tuple.of(at(now), at(leasedUntil)))
                .map(ImportStore::first);
    }

    @Override
    public Uni<Void> started(UUID id, long rowsTotal, Instant leasedUntil) {
        return pool.preparedQuery(ImportSql.STARTED)
                .execute(Tuple.of(id, rowsTotal, at(leasedUntil)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> finish(UUID id, ImportJob.Status status, Optional<Problem> problem, Instant now) {
        return pool.withTransaction(tx -> tx.preparedQuery(ImportSql.FINISH)
                .execute(Tuple.of(
                        id,
                        status.code(),
                        problem.map(Problem::code).orElse(null),
                        problem.map(Problem::message).orElse(null),
                        at(now)))
                .chain(() -> status == ImportJob.Status.DONE
                        ? tx.preparedQuery(ImportSql.BEGIN_EXTRACT)
                                .execute(Tuple.of(id))
                                .replaceWithVoid()
                        : Uni.createFrom().voidItem())
                .chain(() -> tx.preparedQuery(ImportSql.FORGET_SOURCE_IDS).execute(Tuple.of(id)))
                .replaceWithVoid());
    }

    @Override
    public Uni<Map<String, Long>> seenBefore(SqlConnection tx, UUID id, Map<String, Long> lineBySourceId) {
        if (lineBySourceId.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        Tuple values = Tuple.tuple()
                .addUUID(id)
                .addArrayOfString(lineBySourceId.keySet().toArray(String[]::new))
                .addArrayOfLong(lineBySourceId.values().toArray(Long[]::new));
        return tx.preparedQuery(ImportSql.REMEMBER_SOURCE_IDS)
                .execute(values)
                .chain(() -> tx.preparedQuery(ImportSql.SEEN_BEFORE).execute(values))
                .map(rows -> {
                    Map<String, Long> seen = new HashMap<>();
                    rows.forEach(row -> seen.put(row.getString("source_id"), row.getLong("line")));
                    return seen;
                });
    }

    @Override
    public Uni<Void> report(SqlConnection tx, UUID id, List<ImportFinding> findings) {
        if (findings.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Tuple values = Tuple.tuple()
                .addUUID(id)
                .addArrayOfLong(findings.stream().map(ImportFinding::line).toArray(Long[]::new))
                .addArrayOfInteger(findings.stream().map(ImportFinding::number).toArray(Integer[]::new))
                .addArrayOfBoolean(
                        findings.stream().map(ImportFinding::rowRejected).toArray(Boolean[]::new))
                .addArrayOfString(
                        findings.stream().map(one -> one.finding().code()).toArray(String[]::new))
                .addArrayOfString(
                        findings.stream().map(one -> one.finding().column()).toArray(String[]::new))
                .addArrayOfString(
                        findings.stream().map(one -> one.finding().message()).toArray(String[]::new));
        return tx.preparedQuery(ImportSql.REPORT).execute(values).replaceWithVoid();
    }

    @Override
    public Uni<Boolean> advance(SqlConnection tx, ImportJob job, Counts before, Counts batch, Instant leasedUntil) {
        Tuple values = Tuple.tuple(List.of(
                job.id(),
                before.done(),
                batch.done(),
                batch.added(),
                batch.changed(),
                batch.same(),
                batch.rejected(),
                batch.valuesLeftOut(),
                at(leasedUntil)));
        return tx.preparedQuery(ImportSql.ADVANCE).execute(values).map(rows -> rows.rowCount() == 1);
    }

    @Override
    public Multi<ImportFinding> findings(UUID id) {
        return Multi.createBy()
                .repeating()
                .uni(
                        () -> new AtomicReference<>(new ImportFinding(0, 0, false, null)),
                        last -> pool.preparedQuery(ImportSql.FINDINGS_AFTER)
                                .execute(Tuple.of(
                                        id, last.get().line(), last.get().number()))
                                .map(ImportRowMapping::findings)
                                .invoke(part -> part.stream()
                                        .reduce((one, next) -> next)
                                        .ifPresent(last::set)))
                .whilst(part -> !part.isEmpty())
                .onItem()
                .<ImportFinding>disjoint();
    }

    private static Optional<ImportJob> first(RowSet<Row> rows) {
        return rows.size() == 0
                ? Optional.empty()
                : Optional.of(ImportRowMapping.job(rows.iterator().next()));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
