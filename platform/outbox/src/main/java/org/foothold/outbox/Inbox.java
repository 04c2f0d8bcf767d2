package org.foothold.outbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Remembers which events a consumer has applied. Inserts first and looks at what went in: two replicas may look at once. */
@ApplicationScoped
public class Inbox {

    private static final String REMEMBER = """
            insert into inbox_event (consumer, id) select $1, id from unnest($2::uuid[]) as id order by id
            on conflict do nothing returning id
            """;

    /** Remembers the ids within the transaction and answers those that were not there before. */
    public Uni<Set<UUID>> unseen(SqlConnection tx, String consumer, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        return tx.preparedQuery(REMEMBER)
                .execute(Tuple.of(consumer, ids.toArray(UUID[]::new)))
                .map(rows -> {
                    Set<UUID> fresh = new HashSet<>();
                    rows.forEach(row -> fresh.add(row.getUUID(0)));
                    return fresh;
                });
    }
}
