package org.foothold.citizens.reconcile.store;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.reconcile.application.ReconcileRuns;
import org.foothold.citizens.reconcile.domain.ReconcileRun;

/** Runs by the PostgreSQL client. */
@ApplicationScoped
class ReconcileRunStore implements ReconcileRuns {

    private static final String REQUEST = """
            insert into reconcile_run (id, status, requested_by, requested_at) values ($1, 'accepted', $2, $3)
            on conflict do nothing
            """;

    private static final String OPEN = """
            select * from reconcile_run where id = $1 or status <> 'done' order by (id = $1) desc limit 1
            """;

    private static final String CLAIM = """
            update reconcile_run
               set status = 'running', started_at = coalesce(started_at, $2), worker = $1, leased_until = $3,
                   citizens_total = coalesce(citizens_total, (select count(*) from citizen where absorbed_into is null))
             where status <> 'done' and (leased_until is null or leased_until < $2)
            returning *
            """;

    private static final String NEXT = """
            select id from citizen where absorbed_into is null and ($1::uuid is null or id > $1) order by id limit $2
            """;

    private static final String ADVANCE = """
            update reconcile_run
               set last_citizen = $3, citizens_done = citizens_done + $4, records_moved = records_moved + $5,
                   citizens_left = citizens_left + $6, leased_until = $7
             where id = $1 and worker = $2 and status = 'running'
            """;

    private static final String FINISH = """
            update reconcile_run set status = 'done', finished_at = $3, leased_until = null where id = $1 and worker = $2
            """;

    private final Pool pool;

    ReconcileRunStore(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<ReconcileRun> request(UUID id, String by, Instant now) {
        return pool.withTransaction(tx -> tx.preparedQuery(REQUEST)
                .execute(Tuple.of(id, by, at(now)))
                .chain(() -> tx.preparedQuery(OPEN).execute(Tuple.of(id)))
                .map(rows -> run(rows.iterator().next())));
    }

    @Override
    public Uni<Optional<ReconcileRun>> find(UUID id) {
        return pool.preparedQuery("select * from reconcile_run where id = $1")
                .execute(Tuple.of(id))
                .map(ReconcileRunStore::first);
    }

    @Override
    public Uni<List<ReconcileRun>> newest(int most) {
        return pool.preparedQuery("select * from reconcile_run order by requested_at desc, id limit $1")
                .execute(Tuple.of(most))
                .map(rows -> {
                    List<ReconcileRun> runs = new ArrayList<>();
                    rows.forEach(row -> runs.add(run(row)));
                    return runs;
                });
    }

    @Override
    public Uni<Optional<ReconcileRun>> claim(UUID worker, Instant now, Instant leasedUntil) {
        return pool.preparedQuery(CLAIM)
                .execute(Tuple.of(worker, at(now), at(leasedUntil)))
                .map(ReconcileRunStore::first);
    }

    @Override
    public Uni<List<UUID>> next(SqlConnection tx, Optional<UUID> after, int most) {
        return tx.preparedQuery(NEXT)
                .execute(Tuple.of(after.orElse(null), most))
                .map(rows -> {
                    List<UUID> citizens = new ArrayList<>();
                    rows.forEach(row -> citizens.add(row.getUUID("id")));
                    return citizens;
                });
    }

    @Override
    public Uni<Boolean> advance(SqlConnection tx, UUID run, UUID worker, Step step, Instant leasedUntil) {
        Tuple values = Tuple.tuple()
                .addUUID(run)
                .addUUID(worker)
                .addUUID(step.last())
                .addLong((long) step.citizens())
                .addLong((long) step.moved())
                .addLong((long) step.left())
                .addOffsetDateTime(at(leasedUntil));
        return tx.preparedQuery(ADVANCE).execute(values).map(rows -> rows.rowCount() == 1);
    }

    @Override
    public Uni<Void> finish(UUID run, UUID worker, Instant now) {
        return pool.preparedQuery(FINISH)
                .execute(Tuple.of(run, worker, at(now)))
                .replaceWithVoid();
    }

    private static Optional<ReconcileRun> first(RowSet<Row> rows) {
        var each = rows.iterator();
        return each.hasNext() ? Optional.of(run(each.next())) : Optional.empty();
    }

    private static ReconcileRun run(Row row) {
        Long citizens = row.getLong("citizens_total");
        return new ReconcileRun(
                row.getUUID("id"),
                row.getString("status"),
                row.getString("requested_by"),
                row.getOffsetDateTime("requested_at").toInstant(),
                Optional.ofNullable(row.getOffsetDateTime("started_at")).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getOffsetDateTime("finished_at")).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getUUID("last_citizen")),
                citizens == null ? 0 : citizens,
                row.getLong("citizens_done"),
                row.getLong("records_moved"),
                row.getLong("citizens_left"));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
