package org.foothold.triage.person.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.foothold.triage.person.application.LinkedPeople;

/** Notes links in bulk, in one lock order. */
@ApplicationScoped
class LinkedPeopleTable implements LinkedPeople {
    private static final String UPDATE = """
            update person set linked_at = link.at
            from unnest($1::uuid[], $2::timestamptz[]) as link (record_id, at)
            where person.record_id = link.record_id
            """;

    @Override
    public Uni<Void> linked(SqlConnection tx, Map<UUID, Instant> linkedAt) {
        if (linkedAt.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var sorted = new TreeMap<>(linkedAt);
        var at = sorted.values().stream()
                .map(when -> when.atOffset(ZoneOffset.UTC))
                .toArray(OffsetDateTime[]::new);
        return tx.preparedQuery(UPDATE)
                .execute(Tuple.of(sorted.keySet().toArray(UUID[]::new), at))
                .replaceWithVoid();
    }
}
