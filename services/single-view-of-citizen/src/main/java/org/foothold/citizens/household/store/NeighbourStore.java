package org.foothold.citizens.household.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
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
        return pool.preparedQuery(AT).execute(asked).map(rows -> {
            List<UUID> people = new ArrayList<>();
            rows.forEach(row -> people.add(row.getUUID("id")));
            return people;
        });
    }
}
