package org.foothold.dashboard.rebuild.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.foothold.dashboard.rebuild.application.Rebuilds;
import org.foothold.dashboard.rebuild.application.TopicReplay.Batch;
import org.foothold.dashboard.rebuild.domain.Rebuild;
import org.foothold.dashboard.views.store.GenerationTables;

/** Rebuilds as rows, and their generations as schemas. */
@ApplicationScoped
public class RebuildTables implements Rebuilds {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final int LOOKS = 5;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Pool pool;
    private final GenerationTables generations;
    private final RunningRebuild running;
    private final RebuildRows rows;
    private final BatchLoading loading;

    RebuildTables(
            Pool pool, GenerationTables generations, RunningRebuild running, RebuildRows rows, BatchLoading loading) {
        this.pool = pool;
        this.generations = generations;
        this.running = running;
        this.rows = rows;
        this.loading = loading;
    }

    @Override
    public Uni<Optional<Rebuild>> begin(UUID id, String requestedBy) {
        return takePatiently(LOOKS).chain(taken -> {
            if (!taken) {
                return Uni.createFrom().item(Optional.empty());
            }
            return pool.withTransaction(tx -> rows.clearAwayAbandoned(tx).chain(() -> rows.open(tx, id, requestedBy)))
                    .chain(() -> find(id))
                    .onFailure()
                    .call(running::giveFree);
        });
    }

    @Override
    public Uni<Integer> load(Rebuild rebuild, Batch batch) {
        return loading.load(rebuild, batch);
    }

    @Override
    public Uni<Integer> add(Rebuild rebuild, Batch batch) {
        return loading.add(rebuild, batch);
    }

    /** Where a topic held an event twice, the bare load took both: then one is dropped first. */
    @Override
    public Uni<Void> index(Rebuild rebuild) {
        return pool.preparedQuery("select log_generation($1)")
                .execute(Tuple.of(rebuild.generation()))
                .chain(() -> buildIndexes(rebuild))
                .onFailure(RebuildTables::isRepeated)
                .recoverWithUni(() -> pool.preparedQuery("select drop_repeats_in_timeline($1)")
                        .execute(Tuple.of(rebuild.generation()))
                        .chain(() -> buildIndexes(rebuild)));
    }

    @Override
    public Uni<Void> swap(Rebuild rebuild, Supplier<Uni<LastEvents>> lastEvents) {
        return pool.withConnection(looking -> pool.withTransaction(tx -> generations
                        .enterServingAlone(tx)
                        .call(running::stillOurs)
                        .chain(old -> lastEvents
                                .get()
                                .call(last -> loading.loadLast(rebuild, old, last))
                                .call(() -> lookFrom(looking, old))
                                .call(() -> rows.serve(tx, rebuild, old))
                                .map(last -> new Swapped(old, last.forBoth()))))
                .call(() -> rows.enter(rebuild, "comparing"))
                .chain(swapped -> swapped.comparable()
                        ? rows.compare(looking, rebuild, swapped.old())
                        : Uni.createFrom().voidItem())
                .eventually(
                        () -> looking.query("rollback").execute().onFailure().recoverWithNull()));
    }

    private record Swapped(int old, boolean comparable) {}

    @Override
    public Uni<Void> enter(Rebuild rebuild, String state) {
        return rows.enter(rebuild, state);
    }

    @Override
    public Uni<Void> end(Rebuild rebuild, Throwable failure) {
        return rows.end(rebuild, failure).eventually(running::giveFree);
    }

    @Override
    public Uni<Optional<Rebuild>> find(UUID id) {
        return rows.find(id);
    }

    @Override
    public Uni<List<Rebuild>> latest() {
        return rows.latest();
    }

    @Override
    public Uni<Integer> clearAway() {
        return running.take()
                .chain(taken -> taken
                        ? pool.withTransaction(tx -> rows.clearAwayAbandoned(tx).chain(() -> rows.dropRetired(tx)))
                                .eventually(running::giveFree)
                        : Uni.createFrom().item(0));
    }

    /** The place may be taken for a moment by somebody who clears away. */
    private Uni<Boolean> takePatiently(int looks) {
        return running.take()
                .chain(taken -> taken || looks == 0
                        ? Uni.createFrom().item(taken)
                        : Uni.createFrom()
                                .voidItem()
                                .onItem()
                                .delayIt()
                                .by(BETWEEN_LOOKS)
                                .chain(() -> takePatiently(looks - 1)));
    }

    private Uni<Void> buildIndexes(Rebuild rebuild) {
        return pool.withTransaction(tx -> tx.query("set local maintenance_work_mem = '256MB'")
                .execute()
                .chain(() -> tx.preparedQuery("select index_generation($1)").execute(Tuple.of(rebuild.generation())))
                .replaceWithVoid());
    }

    /** What this connection sees from now on is this moment: the writers are out, both generations hold the same events. */
    private static Uni<Void> lookFrom(SqlConnection looking, int old) {
        return looking.query("begin isolation level repeatable read read only")
                .execute()
                .chain(() -> looking.query("select 1 from dashboard_" + old + ".flag limit 1")
                        .execute())
                .replaceWithVoid();
    }

    private static boolean isRepeated(Throwable failure) {
        return failure instanceof PgException refused && UNIQUE_VIOLATION.equals(refused.getSqlState());
    }
}
