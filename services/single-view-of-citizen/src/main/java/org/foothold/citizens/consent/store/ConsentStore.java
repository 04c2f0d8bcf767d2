package org.foothold.citizens.consent.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.consent.application.Consents;
import org.foothold.events.Purpose;

/** Consents by the PostgreSQL client. */
@ApplicationScoped
class ConsentStore implements Consents {

    private static final String SAY = """
            insert into consent as said (id, record_id, purpose, given, version, decided_at)
            values ($1, $2, $3, $4, 1, $5)
            on conflict (record_id, purpose, organisation) do update
              set given = excluded.given, version = said.version + 1, decided_at = excluded.decided_at
              where said.given <> excluded.given
            returning id, version
            """;

    private static final String NEWEST_OF = """
            select c.given
              from record_link l join consent c on c.record_id = l.record_id
             where l.citizen_id = $1 and l.until is null and c.purpose = $2
               and (c.organisation is null or c.organisation = $3)
             order by c.decided_at desc limit 1
            """;

    @Override
    public Uni<Optional<Changed>> say(
            SqlConnection tx, UUID newId, UUID recordId, Purpose purpose, boolean given, Instant now) {
        return tx.preparedQuery(SAY)
                .execute(Tuple.of(newId, recordId, purpose.code(), given, now.atOffset(ZoneOffset.UTC)))
                .map(rows -> {
                    var row = rows.iterator();
                    return row.hasNext() ? changed(row.next()) : Optional.empty();
                });
    }

    @Override
    public Uni<Optional<Boolean>> newestOf(SqlClient client, UUID citizen, Purpose purpose, String organisation) {
        return client.preparedQuery(NEWEST_OF)
                .execute(Tuple.of(citizen, purpose.code(), organisation))
                .map(rows -> {
                    var row = rows.iterator();
                    return row.hasNext() ? Optional.of(row.next().getBoolean("given")) : Optional.empty();
                });
    }

    private static Optional<Changed> changed(io.vertx.mutiny.sqlclient.Row row) {
        return Optional.of(new Changed(row.getUUID("id"), row.getLong("version")));
    }
}
