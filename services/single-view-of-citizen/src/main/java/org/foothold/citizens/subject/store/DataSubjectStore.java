package org.foothold.citizens.subject.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.subject.application.DataSubjects;
import org.foothold.citizens.subject.domain.DataSubject;
import org.foothold.citizens.subject.domain.HeldIn;
import org.foothold.events.RecordRef;

/** Reads what the tables hold of a person; the statements stand in {@link HeldSql}. */
@ApplicationScoped
class DataSubjectStore implements DataSubjects {

    @Override
    public Uni<Optional<DataSubject>> find(SqlConnection tx, RecordRef reference) {
        return tx.preparedQuery(HeldSql.SUBJECT)
                .execute(Tuple.of(reference.service(), reference.id()))
                .map(rows -> {
                    var row = rows.iterator();
                    return row.hasNext() ? Optional.of(subject(row.next())) : Optional.empty();
                });
    }

    @Override
    public Uni<List<Map<String, Object>>> rows(SqlConnection tx, HeldIn table, DataSubject subject) {
        return tx.preparedQuery(HeldSql.rows(table)).execute(keys(subject)).map(found -> {
            List<Map<String, Object>> rows = new ArrayList<>();
            found.forEach(row -> rows.add(row.get(JsonObject.class, "held").getMap()));
            return rows;
        });
    }

    @Override
    public Uni<Long> count(SqlConnection tx, HeldIn table, DataSubject subject) {
        return tx.preparedQuery(HeldSql.count(table))
                .execute(keys(subject))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    @Override
    public Uni<Long> remove(SqlConnection tx, HeldIn table, DataSubject subject) {
        return tx.preparedQuery(HeldSql.remove(table)).execute(keys(subject)).map(gone -> (long) gone.rowCount());
    }

    @Override
    public Uni<Void> forgetSearches(SqlConnection tx) {
        return tx.query(HeldSql.FORGET_SEARCHES).execute().replaceWithVoid();
    }

    private static Tuple keys(DataSubject subject) {
        return Tuple.tuple()
                .addArrayOfUUID(subject.citizens().toArray(UUID[]::new))
                .addArrayOfUUID(subject.records().toArray(UUID[]::new))
                .addArrayOfString(subject.references().toArray(String[]::new));
    }

    private static DataSubject subject(Row row) {
        return new DataSubject(
                row.getUUID("citizen"),
                List.of(row.getArrayOfUUIDs("citizens")),
                List.of(row.getArrayOfUUIDs("records")),
                List.of(row.getArrayOfStrings("refs")),
                row.getString("state"));
    }
}
