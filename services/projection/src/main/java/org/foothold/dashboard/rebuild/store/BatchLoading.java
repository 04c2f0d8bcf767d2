package org.foothold.dashboard.rebuild.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.foothold.dashboard.rebuild.application.Rebuilds.LastEvents;
import org.foothold.dashboard.rebuild.application.TopicReplay.Batch;
import org.foothold.dashboard.rebuild.domain.Rebuild;
import org.foothold.dashboard.rebuild.store.RunningRebuild.NoLongerOurs;
import org.foothold.dashboard.views.application.Views;
import org.foothold.outbox.DatabaseAway;
import org.foothold.outbox.IncomingEvent;
import org.jboss.logging.Logger;

/**
 * Writes batches into a generation. A batch that PostgreSQL or the fold refuses is written event by event, and the one at
 * fault left out, as the live consumer did when it set it aside. Where the database is away, nothing is left out: the
 * rebuild fails.
 */
@ApplicationScoped
class BatchLoading {

    private static final Logger LOG = Logger.getLogger(BatchLoading.class);

    private static final String PROGRESS = """
            update view_rebuild set events = events + $2, skipped = skipped + $3, rows_written = rows_written + $4
            where rebuild_id = $1 and finished_at is null
            """;

    private final Pool pool;
    private final Views views;

    BatchLoading(Pool pool, Views views) {
        this.pool = pool;
        this.views = views;
    }

    Uni<Integer> load(Rebuild rebuild, Batch batch) {
        return write(rebuild, batch, views::loadInto);
    }

    Uni<Integer> add(Rebuild rebuild, Batch batch) {
        return write(rebuild, batch, views::applyTo);
    }

    /** Into a generation, in a transaction; answers how many rows that wrote. */
    private interface Way {
        Uni<Integer> write(SqlConnection tx, int generation, List<IncomingEvent> events);
    }

    private Uni<Integer> write(Rebuild rebuild, Batch batch, Way way) {
        return pool.withTransaction(tx -> lazily(tx)
                        .chain(() -> way.write(tx, rebuild.generation(), batch.events()))
                        .call(written -> progress(tx, rebuild, batch.read(), batch.unreadable(), written)))
                .replaceWith(0)
                .onFailure(failure -> !(failure instanceof NoLongerOurs) && !DatabaseAway.is(failure))
                .recoverWithUni(failure -> oneByOne(rebuild, batch));
    }

    /** The last events: into the new generation as ever, and into the old one where they complete it. */
    Uni<Void> loadLast(Rebuild rebuild, int old, LastEvents last) {
        return Multi.createFrom()
                .iterable(last.batches())
                .onItem()
                .transformToUniAndConcatenate(batch -> add(rebuild, batch)
                        .chain(() -> last.forBoth()
                                ? complete(old, batch)
                                : Uni.createFrom().voidItem()))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> complete(int old, Batch batch) {
        return pool.withTransaction(tx -> views.applyTo(tx, old, batch.events()))
                .replaceWithVoid()
                .onFailure(failure -> !DatabaseAway.is(failure))
                .recoverWithUni(failure -> eachInto(old, batch).replaceWithVoid());
    }

    private Uni<Integer> oneByOne(Rebuild rebuild, Batch batch) {
        return eachInto(rebuild.generation(), batch)
                .chain(written -> pool.withTransaction(tx -> progress(
                                tx,
                                rebuild,
                                batch.read(),
                                batch.unreadable() + batch.events().size() - written.applied(),
                                written.rows()))
                        .replaceWith(batch.events().size() - written.applied()));
    }

    private record Written(int applied, int rows) {}

    private Uni<Written> eachInto(int generation, Batch batch) {
        return Multi.createFrom()
                .iterable(batch.events())
                .onItem()
                .transformToUniAndConcatenate(event -> alone(generation, event))
                .collect()
                .in(() -> new int[2], (sum, rows) -> {
                    sum[0] += rows < 0 ? 0 : 1;
                    sum[1] += Math.max(0, rows);
                })
                .map(sum -> new Written(sum[0], sum[1]));
    }

    private Uni<Integer> alone(int generation, IncomingEvent event) {
        return pool.withTransaction(tx -> views.applyTo(tx, generation, List.of(event)))
                .onFailure(failure -> !DatabaseAway.is(failure))
                .recoverWithItem(() -> {
                    LOG.warnf("A rebuild leaves out event %s of topic %s", event.id(), event.topic());
                    return -1;
                });
    }

    /** What is lost in a crash of the database is loaded again by the next rebuild. */
    private static Uni<Void> lazily(SqlConnection tx) {
        return tx.query("set local synchronous_commit = off").execute().replaceWithVoid();
    }

    private static Uni<Void> progress(SqlConnection tx, Rebuild rebuild, long read, long skipped, long written) {
        return tx.preparedQuery(PROGRESS)
                .execute(Tuple.of(rebuild.id(), read, skipped, written))
                .invoke(rows -> {
                    if (rows.rowCount() == 0) {
                        throw new NoLongerOurs();
                    }
                })
                .replaceWithVoid();
    }
}
