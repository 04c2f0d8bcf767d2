package org.foothold.citizens.golden.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.golden.application.HeldPeople;
import org.foothold.citizens.golden.domain.HeldRecord;

/** Reads people with the records linked to them today. */
@ApplicationScoped
class HeldPeopleStore implements HeldPeople {

    private static final String SURVIVOR = """
            with recursive step (id, absorbed_into) as (
                select id, absorbed_into from citizen where id = $1
                union
                select c.id, c.absorbed_into from step join citizen c on c.id = step.absorbed_into)
            select id from step where absorbed_into is null
            """;

    private static final String RECORDS_OF = """
            select c.id as citizen_id, c.ward, c.age_band, c.restricted_to as person_restricted_to, l.since, l.rule, r.*,
                coalesce(r.observed_on, r.received_at::date) as as_of,
                array(select p.kind || ':' || p.value from contact_point p where p.record_id = r.id order by 1) as points
              from unnest($1::uuid[]) as asked (id)
              join citizen c on c.id = asked.id and c.absorbed_into is null
              join record_link l on l.citizen_id = c.id and l.until is null
              join source_record r on r.id = l.record_id
             order by l.since, r.id
            """;

    private final Pool pool;

    HeldPeopleStore(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Optional<HeldPerson>> find(UUID citizen) {
        return pool.preparedQuery(SURVIVOR).execute(Tuple.of(citizen)).chain(rows -> {
            var row = rows.iterator();
            return row.hasNext()
                    ? findAll(List.of(row.next().getUUID("id")))
                            .map(people -> people.stream().findFirst())
                    : Uni.createFrom().item(Optional.empty());
        });
    }

    @Override
    public Uni<List<HeldPerson>> findAll(Collection<UUID> citizens) {
        if (citizens.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return pool.preparedQuery(RECORDS_OF)
                .execute(Tuple.tuple().addArrayOfUUID(citizens.toArray(UUID[]::new)))
                .map(rows -> {
                    Map<UUID, List<Row>> byCitizen = new LinkedHashMap<>();
                    rows.forEach(row -> byCitizen
                            .computeIfAbsent(row.getUUID("citizen_id"), id -> new ArrayList<>())
                            .add(row));
                    return byCitizen.entrySet().stream()
                            .map(entry -> person(entry.getKey(), entry.getValue()))
                            .toList();
                });
    }

    private static HeldPerson person(UUID citizen, List<Row> rows) {
        Row first = rows.getFirst();
        List<HeldRecord> records = rows.stream().map(HeldRows::record).toList();
        String restrictedTo = first.getString("person_restricted_to");
        return new HeldPerson(
                citizen,
                Optional.ofNullable(restrictedTo)
                        .or(() -> records.stream()
                                .map(HeldRecord::restrictedTo)
                                .flatMap(Optional::stream)
                                .findFirst()),
                Optional.ofNullable(first.getString("ward")),
                Optional.ofNullable(first.getString("age_band")),
                records);
    }
}
