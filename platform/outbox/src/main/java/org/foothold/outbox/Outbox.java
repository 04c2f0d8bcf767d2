package org.foothold.outbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * The one way in which an event leaves a service: it is written beside the state change in the same transaction, and
 * Debezium publishes it from the database's log. State and event are saved together or not at all.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            insert into outbox_event (id, topic, aggregate_id, type, source, subject, time, occurred_at,
              aggregate_version, correlation_id, causation_id, restriction, data_class, traceparent, data)
            select * from unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[],
              $8::text[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[], $15::text[])
            """;

    private final OutboxRows rows;

    Outbox(OutboxRows rows) {
        this.rows = rows;
    }

    /** Appends within the caller's Hibernate Reactive transaction; fails when there is none. */
    public Uni<Void> append(OutgoingEvent<?>... events) {
        if (events.length == 0) {
            return Uni.createFrom().voidItem();
        }
        Object[] entities = Arrays.stream(events).map(rows::of).toArray();
        return Panache.getSession().chain(session -> {
            if (session.currentTransaction() == null) {
                throw new IllegalStateException("an event is appended within the transaction of its state change");
            }
            return session.persistAll(entities);
        });
    }

    /** Appends within a transaction of the PostgreSQL client: for bulk work and for consumers that publish. */
    public Uni<Void> append(SqlConnection tx, List<? extends OutgoingEvent<?>> events) {
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<OutboxRow> batch =
                events.stream().<OutboxRow>map(event -> rows.of(event)).toList();
        Tuple columns = Tuple.tuple();
        columns.addArrayOfUUID(ids(batch, row -> row.id));
        columns.addArrayOfString(texts(batch, row -> row.topic));
        columns.addArrayOfUUID(ids(batch, row -> row.aggregateId));
        for (Function<OutboxRow, String> column : List.<Function<OutboxRow, String>>of(
                row -> row.type,
                row -> row.source,
                row -> row.subject,
                row -> row.time,
                row -> row.occurredAt,
                row -> row.aggregateVersion,
                row -> row.correlationId,
                row -> row.causationId,
                row -> row.restriction,
                row -> row.dataClass,
                row -> row.traceparent,
                row -> row.data)) {
            columns.addArrayOfString(texts(batch, column));
        }
        return tx.preparedQuery(INSERT).execute(columns).replaceWithVoid();
    }

    private static UUID[] ids(List<OutboxRow> batch, Function<OutboxRow, UUID> column) {
        return batch.stream().map(column).toArray(UUID[]::new);
    }

    private static String[] texts(List<OutboxRow> batch, Function<OutboxRow, String> column) {
        return batch.stream().map(column).toArray(String[]::new);
    }
}
