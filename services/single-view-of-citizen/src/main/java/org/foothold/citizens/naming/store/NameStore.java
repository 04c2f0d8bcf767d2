package org.foothold.citizens.naming.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.naming.application.Names;
import org.foothold.citizens.person.domain.PersonName;
import org.foothold.events.RecordRef;
import org.foothold.kernel.Personal;

/** Finds people and the names their own records give; nothing copied. */
@ApplicationScoped
class NameStore implements Names {

    private static final String FIND = """
            with recursive step (service, id, citizen_id) as (
                select asked.service, asked.id, case when asked.service = 'citizen' then asked.id else l.citizen_id end
                  from unnest($1::text[], $2::uuid[]) as asked (service, id)
                  left join record_link l on l.record_id = asked.id and l.until is null
                union
                select step.service, step.id, c.absorbed_into
                  from step join citizen c on c.id = step.citizen_id where c.absorbed_into is not null
            ), person as (
                select step.*, c.restricted_to
                  from step left join citizen c on c.id = step.citizen_id where c.absorbed_into is null
            )
            select person.service, person.id, person.citizen_id, own.given_name, own.family_name,
                coalesce(person.restricted_to, own.restricted_to) as restricted_to,
                coalesce(not said.given, false) as refused
              from person
              left join source_record own on own.id = person.id and own.service = person.service
              left join lateral (
                select c.given from record_link l join consent c on c.record_id = l.record_id
                 where l.citizen_id = person.citizen_id and l.until is null and c.organisation is null
                 order by c.decided_at desc limit 1) as said on true
             where own.id is not null or exists (select 1 from citizen c where c.id = person.citizen_id)
            """;

    private final Pool pool;

    NameStore(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<Known>> find(Collection<RecordRef> asked) {
        Tuple values = Tuple.tuple()
                .addArrayOfString(asked.stream().map(RecordRef::service).toArray(String[]::new))
                .addArrayOfUUID(asked.stream().map(RecordRef::id).toArray(UUID[]::new));
        return pool.preparedQuery(FIND).execute(values).map(rows -> {
            List<Known> known = new ArrayList<>();
            rows.forEach(row -> known.add(known(row)));
            return known;
        });
    }

    private static Known known(Row row) {
        String given = row.getString("given_name");
        String family = row.getString("family_name");
        return new Known(
                new RecordRef(row.getString("service"), row.getUUID("id")),
                Optional.ofNullable(row.getUUID("citizen_id")),
                given == null && family == null
                        ? Optional.empty()
                        : Optional.of(Personal.of(new PersonName(given, family))),
                Optional.ofNullable(row.getString("restricted_to")),
                row.getBoolean("refused"));
    }
}
