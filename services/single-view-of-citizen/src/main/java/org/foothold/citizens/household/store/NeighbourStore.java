package org.foothold.citizens.household.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.foothold.citizens.household.application.Neighbours;

/** Neighbours by the index of postcodes. */
@ApplicationScoped
class NeighbourStore implements Neighbours {

    private static final String AT = """
            select distinct c.id
              from record_search s
              join record_link l on l.record_id = s.record_id and l.until is null
              join citizen c on c.id = l.citizen_id
             where s.postcode = any ($1) and c.id <> $2 and c.restricted_to is null
             limit $3
            """;

    private static final String TOGETHER = """
            select distinct c.id
              from record_link own
              join source_record mine on mine.id = own.record_id and mine.facts ->> 'household' <> ''
              join source_record theirs on theirs.source_system = mine.source_system
                   and theirs.facts ->> 'household' = mine.facts ->> 'household' and theirs.id <> mine.id
              join record_link l on l.record_id = theirs.id and l.until is null
              join citizen c on c.id = l.citizen_id
             where own.citizen_id = $1 and own.until is null and c.id <> $1 and c.restricted_to is null
             limit $2
            """;

    private final Pool pool;

    NeighbourStore(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<UUID>> at(Collection<String> postcodes, UUID except, int most) {
        Tuple asked = Tuple.tuple()
                .addArrayOfString(postcodes.toArray(String[]::new))
                .addUUID(except)
                .addInteger(most);
        return pool.preparedQuery(AT).execute(asked).map(NeighbourStore::people);
    }

    @Override
    public Uni<List<UUID>> knownTogetherWith(UUID citizen, int most) {
        return pool.preparedQuery(TOGETHER).execute(Tuple.of(citizen, most)).map(NeighbourStore::people);
    }

    private static List<UUID> people(RowSet<Row> rows) {
        List<UUID> people = new ArrayList<>();
        rows.forEach(row -> people.add(row.getUUID("id")));
        return people;
    }
}
