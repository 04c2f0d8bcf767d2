package org.foothold.dashboard.rebuild.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.foothold.dashboard.rebuild.domain.Rebuild;

/** The rows that tell of rebuilds and generations. */
@ApplicationScoped
class RebuildRows {

    private static final String OPEN = """
            with opened as (
                insert into view_generation (number) select max(number) + 1 from view_generation returning number)
            insert into view_rebuild (rebuild_id, generation, state, requested_by, started_at)
            select $1, number, 'loading', $2, clock_timestamp() from opened returning generation
            """;

    /** Read for some minutes more by whoever began before the swap. */
    private static final String RETIRED = """
            select number from view_generation where retired_at < now() - interval '10 minutes'
            """;

    private static final String ABANDONED = """
            update view_rebuild set state = 'abandoned', finished_at = now() where finished_at is null returning generation
            """;

    private final Pool pool;

    RebuildRows(Pool pool) {
        this.pool = pool;
    }

    Uni<Void> open(SqlConnection tx, UUID id, String requestedBy) {
        return tx.preparedQuery(OPEN)
                .execute(Tuple.of(id, requestedBy))
                .map(rows -> rows.iterator().next().getInteger(0))
                .chain(number -> tx.preparedQuery("select new_generation($1)").execute(Tuple.of(number)))
                .replaceWithVoid();
    }

    Uni<Void> enter(Rebuild rebuild, String state) {
        return pool.preparedQuery("""
                        update view_rebuild set state = $2,
                            loaded_at = case when $2 = 'indexing' then clock_timestamp() else loaded_at end
                        where rebuild_id = $1
                        """).execute(Tuple.of(rebuild.id(), state)).replaceWithVoid();
    }

    /** From the commit of this transaction on, the new generation is the one that is served. */
    Uni<Void> serve(SqlConnection tx, Rebuild rebuild, int old) {
        return tx.preparedQuery("update view_serving set generation = $1")
                .execute(Tuple.of(rebuild.generation()))
                .chain(() -> tx.preparedQuery(
                                "update view_generation set retired_at = clock_timestamp() where number = $1")
                        .execute(Tuple.of(old)))
                .chain(() -> tx.preparedQuery(
                                "update view_rebuild set swapped_at = clock_timestamp() where rebuild_id = $1")
                        .execute(Tuple.of(rebuild.id())))
                .chain(() ->
                        tx.query("select pg_notify('dashboard_people', '*')").execute())
                .replaceWithVoid();
    }

    Uni<Void> compare(SqlConnection looking, Rebuild rebuild, int old) {
        return looking.preparedQuery("select canonical_hash($1), canonical_hash($2)")
                .execute(Tuple.of(old, rebuild.generation()))
                .map(rows -> rows.iterator().next())
                .chain(hashes -> pool.preparedQuery(
                                "update view_rebuild set hash_before = $2, hash_after = $3 where rebuild_id = $1")
                        .execute(Tuple.of(rebuild.id(), hashes.getString(0), hashes.getString(1))))
                .replaceWithVoid();
    }

    Uni<Void> end(Rebuild rebuild, Throwable failure) {
        String what = failure == null ? null : failure.getClass().getSimpleName();
        return pool.preparedQuery("""
                        update view_rebuild set state = case when $2::text is null then 'done' else 'failed' end,
                            failure = $2::text, finished_at = clock_timestamp()
                        where rebuild_id = $1 and finished_at is null
                        """).execute(Tuple.of(rebuild.id(), what)).replaceWithVoid();
    }

    /** Whoever asks this holds the place: a rebuild without an end has nobody who works on it. */
    Uni<Void> clearAwayAbandoned(SqlConnection tx) {
        return tx.query(ABANDONED)
                .execute()
                .chain(() -> tx.query("""
                        select number from view_generation where retired_at is null
                          and number not in (select generation from view_serving)
                        """).execute())
                .chain(rows -> drop(tx, rows))
                .replaceWithVoid();
    }

    Uni<Integer> dropRetired(SqlConnection tx) {
        return tx.query(RETIRED).execute().chain(rows -> drop(tx, rows));
    }

    Uni<Optional<Rebuild>> find(UUID id) {
        return pool.preparedQuery("select * from view_rebuild where rebuild_id = $1")
                .execute(Tuple.of(id))
                .map(rows -> all(rows).stream().findFirst());
    }

    Uni<List<Rebuild>> latest() {
        return pool.query("select * from view_rebuild order by started_at desc limit 20")
                .execute()
                .map(RebuildRows::all);
    }

    private static Uni<Integer> drop(SqlConnection tx, RowSet<Row> rows) {
        List<Integer> numbers = StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getInteger(0))
                .toList();
        return Multi.createFrom()
                .iterable(numbers)
                .onItem()
                .transformToUniAndConcatenate(
                        number -> tx.query("drop schema if exists dashboard_" + number + " cascade")
                                .execute()
                                .chain(() -> tx.preparedQuery("delete from view_generation where number = $1")
                                        .execute(Tuple.of(number))))
                .onItem()
                .ignoreAsUni()
                .replaceWith(numbers.size());
    }

    private static List<Rebuild> all(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(RebuildRows::one)
                .toList();
    }

    private static Rebuild one(Row row) {
        return new Rebuild(
                row.getUUID("rebuild_id"),
                row.getInteger("generation"),
                row.getString("state"),
                instant(row.getOffsetDateTime("started_at")),
                instant(row.getOffsetDateTime("loaded_at")),
                instant(row.getOffsetDateTime("swapped_at")),
                instant(row.getOffsetDateTime("finished_at")),
                row.getLong("events"),
                row.getLong("skipped"),
                row.getLong("rows_written"),
                row.getString("hash_before"),
                row.getString("hash_after"),
                row.getString("failure"));
    }

    private static Instant instant(OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
