package org.foothold.security.sample;

import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;

/** Keeps every command that writes a note waiting until it is closed. */
public final class BlockedNotes implements AutoCloseable {

    private final SqlConnection connection;

    public BlockedNotes(Pool pool) throws Throwable {
        connection = VertxContextSupport.subscribeAndAwait(pool::getConnection);
        run("begin");
        run("lock table note in access exclusive mode");
    }

    @Override
    public void close() throws Exception {
        try {
            run("commit");
            VertxContextSupport.subscribeAndAwait(connection::close);
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void run(String sql) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> connection.query(sql).execute());
    }
}
