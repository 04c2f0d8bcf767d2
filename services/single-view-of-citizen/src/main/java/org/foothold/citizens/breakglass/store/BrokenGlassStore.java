package org.foothold.citizens.breakglass.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.breakglass.application.BrokenGlasses;
import org.foothold.citizens.breakglass.domain.BrokenGlass;
import org.foothold.citizens.breakglass.domain.BrokenGlass.Acknowledgement;

/** Broken glass by the PostgreSQL client. */
@ApplicationScoped
class BrokenGlassStore implements BrokenGlasses {

    private static final String ADD = """
            insert into break_glass (id, citizen_id, worker, role, reason, broken_at, ends_at)
            values ($1, $2, $3, $4, $5, $6, $7)
            """;

    private static final String NEWEST =
            "select * from break_glass order by acknowledged_at is not null, broken_at desc, id limit $1";

    private final Pool pool;

    BrokenGlassStore(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> add(BrokenGlass broken) {
        return pool.preparedQuery(ADD)
                .execute(Tuple.tuple()
                        .addUUID(broken.id())
                        .addUUID(broken.citizen())
                        .addString(broken.worker())
                        .addString(broken.role())
                        .addString(broken.reason())
                        .addOffsetDateTime(broken.brokenAt().atOffset(ZoneOffset.UTC))
                        .addOffsetDateTime(broken.endsAt().atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<BrokenGlass>> find(UUID id) {
        return pool.preparedQuery("select * from break_glass where id = $1")
                .execute(Tuple.of(id))
                .map(rows -> all(rows).stream().findFirst());
    }

    @Override
    public Uni<Optional<BrokenGlass>> findToChange(SqlConnection tx, UUID id) {
        return tx.preparedQuery("select * from break_glass where id = $1 for update")
                .execute(Tuple.of(id))
                .map(rows -> all(rows).stream().findFirst());
    }

    @Override
    public Uni<Void> acknowledge(SqlConnection tx, BrokenGlass acknowledged) {
        Acknowledgement seen = acknowledged.acknowledged().orElseThrow();
        return tx.preparedQuery("update break_glass set acknowledged_by = $2, acknowledged_at = $3 where id = $1")
                .execute(Tuple.of(acknowledged.id(), seen.by(), seen.at().atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<BrokenGlass>> newest(int most) {
        return pool.preparedQuery(NEWEST).execute(Tuple.of(most)).map(BrokenGlassStore::all);
    }

    private static List<BrokenGlass> all(RowSet<Row> rows) {
        List<BrokenGlass> all = new ArrayList<>();
        rows.forEach(row -> all.add(broken(row)));
        return all;
    }

    private static BrokenGlass broken(Row row) {
        return new BrokenGlass(
                row.getUUID("id"),
                row.getUUID("citizen_id"),
                row.getString("worker"),
                row.getString("role"),
                row.getString("reason"),
                row.getOffsetDateTime("broken_at").toInstant(),
                row.getOffsetDateTime("ends_at").toInstant(),
                Optional.ofNullable(row.getOffsetDateTime("acknowledged_at"))
                        .map(at -> new Acknowledgement(row.getString("acknowledged_by"), at.toInstant())));
    }
}
