package org.foothold.audit;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import org.foothold.events.Restriction;
import org.foothold.events.access.AccessChainAnchored;
import org.foothold.kernel.TimeOrderedId;
import org.foothold.outbox.Outbox;
import org.foothold.outbox.OutgoingEvent;

/**
 * Publishes the head of the chain from time to time. A chain proves that nothing within it was changed, but not that its
 * end was not cut off, nor that somebody with the database's keys did not make the whole of it anew: for that its head must
 * have been seen elsewhere.
 */
@ApplicationScoped
public class ChainAnchor {

    private static final String ANCHOR = "select sequence, hash from anchor_access_records()";

    private final RandomGenerator random = new SecureRandom();
    private final Pool pool;
    private final Outbox outbox;
    private final AccessTypes types;
    private final InstantSource clock;

    ChainAnchor(@ReactiveDataSource("audit") Pool pool, Outbox outbox, AccessTypes types, InstantSource clock) {
        this.pool = pool;
        this.outbox = outbox;
        this.types = types;
        this.clock = clock;
    }

    @Scheduled(
            identity = "anchor-access-chain",
            every = "{foothold.audit.anchor-every}",
            delayed = "{foothold.audit.anchor-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public Uni<Void> anchor() {
        return pool.withTransaction(tx -> tx.query(ANCHOR).execute().chain(heads -> publish(tx, heads)));
    }

    /** Nothing to publish where the head has not moved since the last time. */
    private Uni<Void> publish(SqlConnection tx, RowSet<Row> heads) {
        Instant now = clock.instant();
        List<OutgoingEvent<AccessChainAnchored>> events = heads.stream()
                .map(head -> new AccessChainAnchored(head.getLong("sequence"), head.getString("hash"), now))
                .map(head -> new OutgoingEvent<>(
                        types.anchored(), TimeOrderedId.at(now, random), 1, now, Restriction.NONE, head))
                .toList();
        return outbox.append(tx, events);
    }
}
