package org.foothold.citizens.ingest.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.foothold.citizens.linking.application.LinkSoon;
import org.foothold.citizens.record.application.Records.Taken;
import org.foothold.citizens.record.application.TakeInRecords;
import org.foothold.citizens.record.domain.SourceRecord;
import org.foothold.outbox.DatabaseAway;

/** Keeps records in a transaction of their own, and again while the database is away for a moment; then they are linked. */
@ApplicationScoped
class KeepRecords {

    private static final int TRIES = 5;

    private final Pool pool;
    private final TakeInRecords takeInRecords;
    private final LinkSoon linkSoon;

    KeepRecords(Pool pool, TakeInRecords takeInRecords, LinkSoon linkSoon) {
        this.pool = pool;
        this.takeInRecords = takeInRecords;
        this.linkSoon = linkSoon;
    }

    /** The answer holds the new and changed ones. */
    Uni<List<Taken>> keep(List<SourceRecord> records, Instant now) {
        return Uni.createFrom()
                .deferred(() -> pool.withTransaction(tx -> takeInRecords.takeIn(tx, records, now)))
                .onFailure(DatabaseAway::is)
                .retry()
                .withBackOff(Duration.ofMillis(50), Duration.ofSeconds(1))
                .atMost(TRIES)
                .invoke(taken -> {
                    if (!taken.isEmpty()) {
                        linkSoon.ask();
                    }
                });
    }
}
