package org.foothold.dashboard.rebuild.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The place of the one rebuild that may run over all replicas: an advisory lock on a connection kept for it, which
 * PostgreSQL gives free by itself when the process ends.
 */
@ApplicationScoped
class RunningRebuild {

    /** Any number will do, as long as it is always the same. */
    private static final long LOCK = 7_265_021_001L;

    private final Pool pool;
    private final AtomicReference<SqlConnection> held = new AtomicReference<>();

    RunningRebuild(Pool pool) {
        this.pool = pool;
    }

    Uni<Boolean> take() {
        return pool.getConnection()
                .chain(connection -> connection
                        .query("select pg_try_advisory_lock(" + LOCK + ")")
                        .execute()
                        .map(rows -> rows.iterator().next().getBoolean(0))
                        .onFailure()
                        .call(connection::close)
                        .call(taken -> taken && held.compareAndSet(null, connection)
                                ? Uni.createFrom().voidItem()
                                : connection.close()));
    }

    /**
     * Fails when the connection was lost in between, and the place with it: the database was away, and of what it was told
     * lazily something may be missing.
     */
    Uni<Void> stillOurs() {
        return Uni.createFrom()
                .item(held::get)
                .onItem()
                .ifNull()
                .failWith(NoLongerOurs::new)
                .chain(connection -> connection.query("select 1").execute())
                .replaceWithVoid();
    }

    Uni<Void> giveFree() {
        SqlConnection connection = held.getAndSet(null);
        if (connection == null) {
            return Uni.createFrom().voidItem();
        }
        return connection
                .query("select pg_advisory_unlock(" + LOCK + ")")
                .execute()
                .onFailure()
                .recoverWithNull()
                .chain(connection::close);
    }

    /** Another process may have taken this rebuild for dead; it must not go on. */
    static final class NoLongerOurs extends RuntimeException {
        NoLongerOurs() {
            super("this rebuild was given up", null, false, false);
        }
    }
}
