package org.foothold.outbox;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Removes what has been kept long enough, in bulk and in steps; publishes kept events once more when asked. */
@ApplicationScoped
public class OutboxKeeper {

    private static final String REMOVE_PUBLISHED = """
            delete from outbox_event where seq in (
              select seq from outbox_event where created_at < now() - make_interval(secs => $1) order by seq limit $2)
            """;
    private static final String REMOVE_APPLIED = """
            delete from inbox_event where (consumer, id) in (
              select consumer, id from inbox_event where received_at < now() - make_interval(secs => $1) limit $2)
            """;
    private static final String REPUBLISH = """
            insert into outbox_event (id, topic, aggregate_id, type, source, subject, time, occurred_at,
              aggregate_version, correlation_id, causation_id, restriction, data_class, traceparent, data)
            select id, topic, aggregate_id, type, source, subject, time, occurred_at,
              aggregate_version, correlation_id, causation_id, restriction, data_class, traceparent, data
            from (select distinct on (id) * from outbox_event where created_at >= $1 order by id, seq) as kept
            order by seq
            """;

    private final Pool pool;
    private final OutboxConfig config;

    OutboxKeeper(Pool pool, OutboxConfig config) {
        this.pool = pool;
        this.config = config;
    }

    @Scheduled(
            identity = "outbox-keeper",
            every = "{foothold.outbox.remove-every}",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> removeOld() {
        return remove(REMOVE_PUBLISHED, config.keepPublished())
                .chain(() -> remove(REMOVE_APPLIED, config.keepApplied()))
                .replaceWithVoid();
    }

    /**
     * Publishes the kept events since a moment once more, in their old order and with their old ids; inboxes absorb those
     * that arrived. For after a restore.
     *
     * @return how many were written to the outbox again
     */
    public Uni<Integer> republish(OffsetDateTime since) {
        return pool.withTransaction(tx -> tx.preparedQuery(REPUBLISH)
                .execute(Tuple.of(since.withOffsetSameInstant(ZoneOffset.UTC)))
                .map(rows -> rows.rowCount()));
    }

    private Uni<Void> remove(String statement, Duration kept) {
        return Multi.createBy()
                .repeating()
                .uni(() -> pool.preparedQuery(statement)
                        .execute(Tuple.of((double) kept.toSeconds(), config.removeAtOnce()))
                        .map(rows -> rows.rowCount()))
                .whilst(removed -> removed == config.removeAtOnce())
                .collect()
                .last()
                .replaceWithVoid();
    }
}
