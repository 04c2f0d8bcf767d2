package org.foothold.security.command;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

/** Removes, in bulk, the answers that are older than 24 hours. Two replicas doing so at once do no harm. */
@ApplicationScoped
class PurgeStoredResponses {

    private static final String PURGE =
            "delete from idempotent_command where recorded_at < now() - interval '24 hours'";

    private final Instance<Pool> pool;

    PurgeStoredResponses(Instance<Pool> pool) {
        this.pool = pool;
    }

    @Scheduled(
            identity = "purge-idempotent-commands",
            every = "{foothold.idempotency.purge-every}",
            delayed = "{foothold.idempotency.purge-delay}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> purge() {
        return pool.get().query(PURGE).execute().replaceWithVoid();
    }
}
