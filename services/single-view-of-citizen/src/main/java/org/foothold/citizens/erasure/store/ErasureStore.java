package org.foothold.citizens.erasure.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.erasure.application.Erasures;
import org.foothold.citizens.erasure.domain.Erasure;
import org.foothold.citizens.erasure.domain.Erasure.Proof;

/** Erasures by the PostgreSQL client. */
@ApplicationScoped
class ErasureStore implements Erasures {

    private static final String ADD = """
            insert into erasure (id, citizen_id, reference, erased_by, erased_at, removed) values ($1, $2, $3, $4, $5, $6)
            """;

    private static final String PROVE = """
            update erasure set proved_at = $2, values_sought = $3, values_of_others = $4, traces = $5 where id = $1
            """;

    private static final String OF =
            "select * from erasure where citizen_id = $1 and reference = $2 order by erased_at desc, id limit 1";

    private final Pool pool;

    ErasureStore(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> add(SqlConnection tx, Erasure erasure) {
        return tx.preparedQuery(ADD)
                .execute(Tuple.tuple()
                        .addUUID(erasure.id())
                        .addUUID(erasure.citizen())
                        .addString(erasure.reference())
                        .addString(erasure.erasedBy())
                        .addOffsetDateTime(erasure.erasedAt().atOffset(ZoneOffset.UTC))
                        .addJsonObject(json(erasure.removed())))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> prove(UUID id, Proof proof) {
        return pool.preparedQuery(PROVE)
                .execute(Tuple.of(
                        id,
                        proof.at().atOffset(ZoneOffset.UTC),
                        proof.sought(),
                        proof.ofOthers(),
                        json(proof.traces())))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Erasure>> find(UUID id) {
        return pool.preparedQuery("select * from erasure where id = $1")
                .execute(Tuple.of(id))
                .map(rows -> all(rows).stream().findFirst());
    }

    @Override
    public Uni<Optional<Erasure>> of(SqlConnection tx, UUID citizen, String reference) {
        return tx.preparedQuery(OF)
                .execute(Tuple.of(citizen, reference))
                .map(rows -> all(rows).stream().findFirst());
    }

    @Override
    public Uni<List<Erasure>> newest(int most) {
        return pool.preparedQuery("select * from erasure order by erased_at desc, id limit $1")
                .execute(Tuple.of(most))
                .map(ErasureStore::all);
    }

    private static List<Erasure> all(RowSet<Row> rows) {
        List<Erasure> erasures = new ArrayList<>();
        rows.forEach(row -> erasures.add(erasure(row)));
        return erasures;
    }

    private static Erasure erasure(Row row) {
        return new Erasure(
                row.getUUID("id"),
                row.getUUID("citizen_id"),
                row.getString("reference"),
                row.getString("erased_by"),
                row.getOffsetDateTime("erased_at").toInstant(),
                counts(row.get(JsonObject.class, "removed")),
                Optional.ofNullable(row.getOffsetDateTime("proved_at"))
                        .map(at -> new Proof(
                                at.toInstant(),
                                row.getInteger("values_sought"),
                                row.getInteger("values_of_others"),
                                counts(row.get(JsonObject.class, "traces")))));
    }

    private static JsonObject json(Map<String, Long> counts) {
        JsonObject json = new JsonObject();
        counts.forEach(json::put);
        return json;
    }

    private static Map<String, Long> counts(JsonObject json) {
        Map<String, Long> counts = new LinkedHashMap<>();
        json.fieldNames().stream().sorted().forEach(table -> counts.put(table, json.getLong(table)));
        return counts;
    }
}
