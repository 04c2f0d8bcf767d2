package org.foothold.citizens.risk.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.risk.application.ToldOfPeople;
import org.foothold.citizens.risk.domain.Told;
import org.foothold.kernel.Personal;

/** What records tell, by the PostgreSQL client; names and ways to reach people are not read. */
@ApplicationScoped
class ToldStore implements ToldOfPeople {

    private static final String TOLD = """
            select l.citizen_id, r.id, r.source_system, r.category, coalesce(r.observed_on, r.received_at::date) as as_of,
                r.postcode, r.facts
              from record_link l join source_record r on r.id = l.record_id
             where l.citizen_id = any ($1) and l.until is null
            """;

    private final Pool pool;

    ToldStore(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Map<UUID, List<Told>>> of(Collection<UUID> citizens) {
        return pool.preparedQuery(TOLD)
                .execute(Tuple.tuple().addArrayOfUUID(citizens.toArray(UUID[]::new)))
                .map(rows -> {
                    Map<UUID, List<Told>> told = new HashMap<>();
                    rows.forEach(row -> told.computeIfAbsent(row.getUUID("citizen_id"), id -> new ArrayList<>())
                            .add(told(row)));
                    return told;
                });
    }

    private static Told told(Row row) {
        Map<String, String> facts = new HashMap<>();
        row.getJsonObject("facts").forEach(fact -> {
            if (fact.getValue() != null) {
                facts.put(fact.getKey(), fact.getValue().toString());
            }
        });
        return new Told(
                row.getUUID("id"),
                row.getString("source_system"),
                row.getString("category"),
                row.getLocalDate("as_of"),
                Optional.ofNullable(row.getString("postcode")).map(Personal::of),
                Personal.of(facts));
    }
}
