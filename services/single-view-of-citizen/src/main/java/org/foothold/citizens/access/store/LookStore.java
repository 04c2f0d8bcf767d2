package org.foothold.citizens.access.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.foothold.citizens.access.application.Look;
import org.foothold.citizens.access.application.LookQuery;
import org.foothold.citizens.access.application.Looks;

/** The index in the database; the statements stand in {@link LookSql}. */
@ApplicationScoped
class LookStore implements Looks {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Pool pool;

    LookStore(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> add(SqlConnection tx, List<Look> looks) {
        if (looks.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Tuple values = Tuple.tuple()
                .addArrayOfUUID(looks.stream().map(Look::id).toArray(UUID[]::new))
                .addArrayOfOffsetDateTime(looks.stream()
                        .map(look -> look.at().atOffset(ZoneOffset.UTC))
                        .toArray(OffsetDateTime[]::new))
                .addArrayOfString(texts(looks, Look::service))
                .addArrayOfString(texts(looks, Look::actor))
                .addArrayOfString(texts(looks, Look::role))
                .addArrayOfString(texts(looks, look -> look.organisation().orElse(null)))
                .addArrayOfString(texts(looks, Look::purpose))
                .addArrayOfString(texts(looks, Look::action))
                .addArrayOfString(texts(looks, look -> look.reason().orElse(null)))
                .addArrayOfString(texts(looks, look -> new JsonArray(look.subjects()).encode()));
        return tx.preparedQuery(LookSql.ADD).execute(values).replaceWithVoid();
    }

    @Override
    public Uni<Found> find(LookQuery query, int offset, int most) {
        return query.person()
                .map(person -> pool.preparedQuery(LookSql.SUBJECTS_OF)
                        .execute(Tuple.of(person.service(), person.id(), person.toString()))
                        .map(rows -> {
                            List<String> subjects = new ArrayList<>();
                            rows.forEach(row -> subjects.add(row.getString("subject")));
                            return subjects.toArray(String[]::new);
                        }))
                .orElseGet(() -> Uni.createFrom().nullItem())
                .chain(subjects -> find(subjects, query, offset, most));
    }

    private Uni<Found> find(String[] subjects, LookQuery query, int offset, int most) {
        String sql = subjects == null ? LookSql.FIND : LookSql.FIND_BY_PERSON;
        Tuple values = Tuple.tuple();
        if (subjects != null) {
            values.addArrayOfString(subjects);
        } else {
            values.addString(null);
        }
        values.addString(query.actor().orElse(null))
                .addOffsetDateTime(query.day().map(LookStore::startOf).orElse(null))
                .addOffsetDateTime(
                        query.day().map(day -> startOf(day.plusDays(1))).orElse(null));
        return pool.preparedQuery(LookSql.counted(sql)).execute(values).chain(counted -> {
            long total = counted.iterator().next().getLong(0);
            return pool.preparedQuery(LookSql.page(sql))
                    .execute(values.addInteger(offset).addInteger(most))
                    .map(rows -> {
                        List<Look> looks = new ArrayList<>();
                        rows.forEach(row -> looks.add(look(row)));
                        return new Found(looks, total);
                    });
        });
    }

    private static Look look(Row row) {
        return new Look(
                row.getUUID("access_id"),
                row.getOffsetDateTime("at").toInstant(),
                row.getString("service"),
                row.getString("actor"),
                row.getString("role"),
                Optional.ofNullable(row.getString("organisation")),
                row.getString("purpose"),
                row.getString("action"),
                Optional.ofNullable(row.getString("reason")),
                List.of(row.getArrayOfStrings("subjects")));
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(HERE).toOffsetDateTime();
    }

    private static String[] texts(List<Look> looks, Function<Look, String> column) {
        return looks.stream().map(column).toArray(String[]::new);
    }
}
