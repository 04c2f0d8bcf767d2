package org.foothold.citizens.ingest.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.ingest.application.Withdrawals;
import org.foothold.events.RecordRef;

/** Removes records by the PostgreSQL client; what has a foreign key to a record goes with it. */
@ApplicationScoped
class WithdrawalStore implements Withdrawals {

    private static final String FIND = """
            select id, service, version from source_record where source_system = $1 and source_id = $2 for update
            """;

    private static final String REMEMBER = """
            insert into withdrawn_record (name, record_id, service, version)
            select sha256(convert_to(source_system || chr(31) || source_id, 'UTF8')), id, service, $2
              from source_record where id = $1
            """;

    private static final List<String> REMOVE = List.of(
            "delete from import_source_id i using source_record r"
                    + " where r.id = $1 and i.import_id = r.import_id and i.source_id = r.source_id",
            "delete from person_to_fetch where record_id = $1",
            "delete from match_verdict where (record_one = $1 or record_other = $1)"
                    + " and (verdict <> 'not-same' or undone_at is not null)",
            "update match_verdict set note = null where record_one = $1 or record_other = $1",
            "delete from source_record where id = $1");

    @Override
    public Uni<Optional<Held>> find(SqlConnection tx, String sourceSystem, String sourceId) {
        return tx.preparedQuery(FIND).execute(Tuple.of(sourceSystem, sourceId)).map(rows -> {
            var found = rows.iterator();
            if (!found.hasNext()) {
                return Optional.empty();
            }
            var row = found.next();
            return Optional.of(
                    new Held(new RecordRef(row.getString("service"), row.getUUID("id")), row.getLong("version")));
        });
    }

    @Override
    public Uni<Void> remove(SqlConnection tx, Held record, long version) {
        UUID id = record.ref().id();
        return tx.preparedQuery(REMEMBER)
                .execute(Tuple.of(id, version))
                .chain(() -> Multi.createFrom()
                        .iterable(REMOVE)
                        .onItem()
                        .transformToUniAndConcatenate(
                                statement -> tx.preparedQuery(statement).execute(Tuple.of(id)))
                        .collect()
                        .last())
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> forgetIndicators(SqlConnection tx, UUID citizen) {
        return tx.preparedQuery("delete from citizen_indicator where citizen_id = $1")
                .execute(Tuple.of(citizen))
                .replaceWithVoid();
    }
}
