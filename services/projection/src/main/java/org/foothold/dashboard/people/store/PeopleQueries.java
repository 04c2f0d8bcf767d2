package org.foothold.dashboard.people.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.foothold.dashboard.access.domain.Sight;
import org.foothold.dashboard.people.application.PeopleToContact;
import org.foothold.dashboard.people.domain.PeopleFilter;
import org.foothold.dashboard.people.domain.PeopleList;
import org.foothold.dashboard.people.domain.PersonToContact;
import org.foothold.dashboard.views.store.GenerationTables;
import org.foothold.events.RecordRef;

/** The people to contact, read from the generation that is served. */
@ApplicationScoped
public class PeopleQueries implements PeopleToContact {

    private static final List<String> URGENCIES = List.of("crisis", "urgent", "routine");
    private static final Pattern MARK = Pattern.compile("[0-9]{1,9}-[0-9]{1,19}");

    private final GenerationTables generations;

    PeopleQueries(GenerationTables generations) {
        this.generations = generations;
    }

    @Override
    public Uni<PeopleList> list(Sight sight, PeopleFilter filter, int offset, int limit) {
        Tuple asked = of(sight)
                .addString(filter.urgency())
                .addString(filter.need())
                .addString(filter.ward())
                .addInteger(limit)
                .addInteger(offset);
        return generations.reading(
                tx -> tx.preparedQuery(PeopleSql.LIST).execute(asked).map(rows -> listOf(rows, sight)));
    }

    @Override
    public Uni<Boolean> concerns(Sight sight, Set<UUID> records) {
        Tuple asked = of(sight).addArrayOfUUID(records.toArray(UUID[]::new));
        return generations.reading(tx -> yes(tx, PeopleSql.CONCERNS, asked));
    }

    @Override
    public Uni<String> mark() {
        return generations.reading(PeopleQueries::mark);
    }

    @Override
    public Uni<Boolean> changedSince(Sight sight, Optional<String> mark) {
        if (mark.isEmpty() || !MARK.matcher(mark.get()).matches()) {
            return Uni.createFrom().item(true);
        }
        String[] parts = mark.get().split("-");
        return generations.reading(tx -> mark(tx).chain(now -> now.startsWith(parts[0] + "-")
                ? yes(tx, PeopleSql.CHANGED_SINCE, of(sight).addString(parts[1]))
                : Uni.createFrom().item(true)));
    }

    private static Uni<String> mark(SqlConnection tx) {
        return tx.query("select generation || '-' || pg_snapshot_xmin(pg_current_snapshot()) from view_serving")
                .execute()
                .map(rows -> rows.iterator().next().getString(0));
    }

    private static Uni<Boolean> yes(SqlConnection tx, String sql, Tuple asked) {
        return tx.preparedQuery(sql)
                .execute(asked)
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    private static Tuple of(Sight sight) {
        return Tuple.tuple()
                .addBoolean(sight.restrictedToo())
                .addString(sight.partner())
                .addString(sight.purpose().code())
                .addLocalDate(sight.today());
    }

    private static PeopleList listOf(RowSet<Row> rows, Sight sight) {
        List<PersonToContact> people = new ArrayList<>();
        long total = 0;
        List<String> wards = List.of();
        for (Row row : rows) {
            total = row.getLong("total");
            String[] places = row.getArrayOfStrings("wards");
            wards = places == null ? List.of() : List.of(places);
            if (row.getInteger("rank") != null) {
                people.add(personOf(row, sight));
            }
        }
        return new PeopleList(people, total, wards);
    }

    private static PersonToContact personOf(Row row, Sight sight) {
        UUID citizen = row.getUUID("citizen_id");
        RecordRef id = citizen == null
                ? new RecordRef(row.getString("record_service"), row.getUUID("record_id"))
                : new RecordRef("citizen", citizen);
        PersonToContact person = new PersonToContact(
                id,
                citizen != null,
                URGENCIES.get(row.getInteger("rank")),
                instant(row.getOffsetDateTime("respond_by")),
                instant(row.getOffsetDateTime("since")),
                instant(row.getOffsetDateTime("newest")),
                codes(row.getString("reasons")),
                row.getString("stage"),
                codes(row.getString("needs")),
                row.getString("ward"),
                row.getString("age_band"),
                row.getInteger("flags"),
                List.of(row.getArrayOfUUIDs("open_flags")),
                row.getBoolean("restricted"),
                true);
        return sight.isPartner() ? person.limitedTo(Set.of(row.getArrayOfStrings("items"))) : person;
    }

    private static Instant instant(OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static List<String> codes(String joined) {
        return joined == null || joined.isEmpty()
                ? List.of()
                : List.copyOf(new LinkedHashSet<>(Arrays.asList(joined.split(","))));
    }
}
