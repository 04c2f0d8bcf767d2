package org.foothold.dashboard.views.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/**
 * Which generation of the views a transaction works on. It is entered through the transaction's search_path, so that one
 * text of SQL serves every generation and what was read in one transaction comes from one generation.
 */
@ApplicationScoped
public class GenerationTables {

    private static final String ENTER_SERVING = """
            select generation, set_config('search_path', 'dashboard_' || generation || ', public', true) from view_serving
            """;

    /** Batches come in one shape: PostgreSQL plans their statements once instead of each time, which took longer than running them. */
    private static final String ENTER_TO_WRITE = ENTER_SERVING.replace(
            " from view_serving", ", set_config('plan_cache_mode', 'force_generic_plan', true) from view_serving");

    private final Pool pool;

    GenerationTables(Pool pool) {
        this.pool = pool;
    }

    /** Reads from the generation that is served at this moment. */
    public <T> Uni<T> reading(Function<SqlConnection, Uni<T>> query) {
        return pool.withTransaction(tx -> tx.query(ENTER_SERVING).execute().chain(() -> query.apply(tx)));
    }

    /** Enters the serving generation to write; a swap waits for this transaction, and this one for a swap. */
    public Uni<Integer> enterServing(SqlConnection tx) {
        return tx.query(ENTER_TO_WRITE + " for share")
                .execute()
                .map(rows -> rows.iterator().next().getInteger(0));
    }

    /** Enters the serving generation and keeps every writer out of it until the transaction ends. */
    public Uni<Integer> enterServingAlone(SqlConnection tx) {
        return tx.query(ENTER_TO_WRITE + " for update")
                .execute()
                .map(rows -> rows.iterator().next().getInteger(0));
    }

    /** Enters a generation by its number. */
    public Uni<Void> enter(SqlConnection tx, int generation) {
        return tx.preparedQuery("select set_config('search_path', $1, true)")
                .execute(Tuple.of("dashboard_" + generation + ", public"))
                .replaceWithVoid();
    }
}
