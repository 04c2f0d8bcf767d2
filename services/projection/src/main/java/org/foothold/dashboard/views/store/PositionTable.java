package org.foothold.dashboard.views.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.foothold.dashboard.views.application.Positions;

/** The live consumers' positions in PostgreSQL. */
@ApplicationScoped
public class PositionTable implements Positions {

    private static final String NOTE = """
            insert into view_position as p (topic, partition, next_offset, last_event_at, applied_at)
            select t, n, o, at, now() from unnest($1::text[], $2::int[], $3::bigint[], $4::timestamptz[]) as r (t, n, o, at)
            on conflict (topic, partition) do update set
                next_offset = excluded.next_offset, last_event_at = excluded.last_event_at, applied_at = excluded.applied_at
            """;

    private final Pool pool;

    PositionTable(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> note(Map<TopicPartition, Reached> reached) {
        List<TopicPartition> places = reached.keySet().stream()
                .sorted(Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition))
                .toList();
        Tuple columns = Tuple.of(
                places.stream().map(TopicPartition::topic).toArray(String[]::new),
                places.stream().map(TopicPartition::partition).toArray(Integer[]::new),
                places.stream().map(place -> reached.get(place).nextOffset()).toArray(Long[]::new),
                places.stream()
                        .map(place -> reached.get(place).lastEventAt().atOffset(ZoneOffset.UTC))
                        .toArray(OffsetDateTime[]::new));
        return pool.preparedQuery(NOTE).execute(columns).replaceWithVoid();
    }

    @Override
    public Uni<Map<TopicPartition, Reached>> all() {
        return pool.query("select topic, partition, next_offset, last_event_at from view_position")
                .execute()
                .map(PositionTable::read);
    }

    private static Map<TopicPartition, Reached> read(RowSet<Row> rows) {
        Map<TopicPartition, Reached> all = new HashMap<>();
        rows.forEach(row -> all.put(
                new TopicPartition(row.getString(0), row.getInteger(1)),
                new Reached(row.getLong(2), row.getOffsetDateTime(3).toInstant())));
        return all;
    }
}
