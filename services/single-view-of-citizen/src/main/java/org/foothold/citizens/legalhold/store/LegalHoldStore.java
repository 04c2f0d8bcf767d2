package org.foothold.citizens.legalhold.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.legalhold.application.LegalHolds;
import org.foothold.citizens.legalhold.domain.LegalHold;
import org.foothold.citizens.legalhold.domain.LegalHold.Lifting;

/** Legal holds by the PostgreSQL client. */
@ApplicationScoped
class LegalHoldStore implements LegalHolds {

    private static final String ADD = """
            insert into legal_hold (id, citizen_id, reference, reason, placed_by, placed_at) values ($1, $2, $3, $4, $5, $6)
            """;

    private static final String SAVE =
            "update legal_hold set lifted_by = $2, lifted_at = $3, lifted_because = $4 where id = $1";

    private static final String STANDING = """
            select * from legal_hold where citizen_id = any ($1) and lifted_at is null order by placed_at, id limit 1
            """;

    private static final String NEWEST =
            "select * from legal_hold order by lifted_at is not null, placed_at desc, id limit $1";

    private final Pool pool;

    LegalHoldStore(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> add(SqlConnection tx, LegalHold hold) {
        return tx.preparedQuery(ADD)
                .execute(Tuple.tuple()
                        .addUUID(hold.id())
                        .addUUID(hold.citizen())
                        .addString(hold.reference())
                        .addString(hold.reason())
                        .addString(hold.placedBy())
                        .addOffsetDateTime(hold.placedAt().atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<LegalHold>> findToChange(SqlConnection tx, UUID id) {
        return tx.preparedQuery("select * from legal_hold where id = $1 for update")
                .execute(Tuple.of(id))
                .map(rows -> all(rows).stream().findFirst());
    }

    @Override
    public Uni<Void> save(SqlConnection tx, LegalHold lifted) {
        Lifting lifting = lifted.lifted().orElseThrow();
        return tx.preparedQuery(SAVE)
                .execute(Tuple.of(lifted.id(), lifting.by(), lifting.at().atOffset(ZoneOffset.UTC), lifting.because()))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<LegalHold>> standing(SqlConnection tx, Collection<UUID> citizens) {
        return tx.preparedQuery(STANDING)
                .execute(Tuple.tuple().addArrayOfUUID(citizens.toArray(UUID[]::new)))
                .map(rows -> all(rows).stream().findFirst());
    }

    @Override
    public Uni<List<LegalHold>> newest(int most) {
        return pool.preparedQuery(NEWEST).execute(Tuple.of(most)).map(LegalHoldStore::all);
    }

    private static List<LegalHold> all(RowSet<Row> rows) {
        List<LegalHold> holds = new ArrayList<>();
        rows.forEach(row -> holds.add(hold(row)));
        return holds;
    }

    private static LegalHold hold(Row row) {
        return new LegalHold(
                row.getUUID("id"),
                row.getUUID("citizen_id"),
                row.getString("reference"),
                row.getString("reason"),
                row.getString("placed_by"),
                row.getOffsetDateTime("placed_at").toInstant(),
                Optional.ofNullable(row.getOffsetDateTime("lifted_at"))
                        .map(at -> new Lifting(
                                row.getString("lifted_by"), at.toInstant(), row.getString("lifted_because"))));
    }
}
