package org.foothold.triage.held.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.foothold.triage.held.application.OpenCitizens;

/** Notes what was told in bulk, in one lock order. */
@ApplicationScoped
class OpenCitizensTable implements OpenCitizens {
    private static final String UPSERT = """
            insert into told_profile as known (citizen_id, open, version)
            select * from unnest($1::uuid[], $2::boolean[], $3::bigint[])
            on conflict (citizen_id) do update set open = excluded.open, version = excluded.version
              where known.version < excluded.version
            """;

    private final Pool pool;

    OpenCitizensTable(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> told(SqlConnection tx, Map<UUID, Told> told) {
        if (told.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var sorted = new TreeMap<>(told);
        return tx.preparedQuery(UPSERT)
                .execute(Tuple.of(
                        sorted.keySet().toArray(UUID[]::new),
                        sorted.values().stream().map(Told::open).toArray(Boolean[]::new),
                        sorted.values().stream().map(Told::version).toArray(Long[]::new)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Boolean> isOpen(UUID citizen) {
        return pool.preparedQuery("select 1 from told_profile where citizen_id = $1 and open")
                .execute(Tuple.of(citizen))
                .map(rows -> rows.size() > 0);
    }
}
