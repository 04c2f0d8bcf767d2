package org.foothold.citizens.mypage.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foothold.citizens.mypage.application.OwnLooks;
import org.foothold.events.Purpose;

/** The looks at one person, from the index of looks. */
@ApplicationScoped
class OwnLookStore implements OwnLooks {

    private static final String FIND = """
             from access_index a
            where a.access_id in (select s.access_id from access_subject s where s.subject = any ($1))
              and a.purpose <> all ($2) and (a.organisation is null or a.organisation <> all ($3))
            """;

    private static final String COUNT = "select count(*)" + FIND;

    private static final String PAGE = "select a.at, a.role, a.organisation, a.purpose, a.actor = $4 as own" + FIND
            + " order by a.at desc, a.access_id offset $5 limit $6";

    private final Pool pool;

    OwnLookStore(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Found> find(
            Collection<String> references,
            String account,
            Set<Purpose> unlisted,
            Collection<String> organisations,
            int offset,
            int most) {
        String[] purposes = unlisted.stream().map(Purpose::code).toArray(String[]::new);
        return pool.preparedQuery(COUNT)
                .execute(whose(references, purposes, organisations))
                .chain(counted -> pool.preparedQuery(PAGE)
                        .execute(whose(references, purposes, organisations)
                                .addString(account)
                                .addInteger(offset)
                                .addInteger(most))
                        .map(rows -> {
                            List<OwnLook> looks = new ArrayList<>();
                            rows.forEach(row -> looks.add(look(row)));
                            return new Found(looks, counted.iterator().next().getLong(0));
                        }));
    }

    private static Tuple whose(Collection<String> references, String[] purposes, Collection<String> organisations) {
        return Tuple.tuple()
                .addArrayOfString(references.toArray(String[]::new))
                .addArrayOfString(purposes)
                .addArrayOfString(organisations.toArray(String[]::new));
    }

    private static OwnLook look(Row row) {
        return new OwnLook(
                row.getOffsetDateTime("at").toInstant(),
                row.getString("role"),
                Optional.ofNullable(row.getString("organisation")),
                row.getString("purpose"),
                row.getBoolean("own"));
    }
}
