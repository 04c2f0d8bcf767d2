package org.foothold.audit;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.foothold.events.Restriction;
import org.foothold.events.access.AccessViewed;
import org.foothold.outbox.Cause;
import org.foothold.outbox.Outbox;
import org.foothold.outbox.OutgoingEvent;

/** The chained table and the events that tell of it, on the audit's own connection. */
@ApplicationScoped
class AccessStore {

    /** The database makes the chain; see V0002__create_access_record.sql. */
    private static final String APPEND = "select append_access_records($1::jsonb)";

    private final Pool pool;
    private final Outbox outbox;
    private final AccessTypes types;

    AccessStore(@ReactiveDataSource("audit") Pool pool, Outbox outbox, AccessTypes types) {
        this.pool = pool;
        this.outbox = outbox;
        this.types = types;
    }

    /** A record and what led to it. */
    record Entry(AccessRecord access, Cause cause) {}

    Uni<Void> append(List<Entry> entries) {
        return pool.withTransaction(tx ->
                tx.preparedQuery(APPEND).execute(Tuple.of(asJson(entries))).chain(() -> publish(tx, entries)));
    }

    private Uni<Void> publish(SqlConnection tx, List<Entry> entries) {
        return outbox.append(tx, entries.stream().map(this::event).toList());
    }

    private OutgoingEvent<AccessViewed> event(Entry entry) {
        AccessRecord access = entry.access();
        return new OutgoingEvent<>(
                types.viewed(), access.id(), 1, access.at(), Restriction.NONE, access.toEvent(), entry.cause());
    }

    private static JsonArray asJson(List<Entry> entries) {
        JsonArray batch = new JsonArray();
        entries.forEach(entry -> batch.add(asJson(entry)));
        return batch;
    }

    private static JsonObject asJson(Entry entry) {
        AccessRecord access = entry.access();
        return new JsonObject()
                .put("access_id", access.id().toString())
                .put("at", access.at().toString())
                .put("actor", access.actor())
                .put("role", access.role())
                .put("organisation", access.organisation())
                .put("purpose", access.purpose().code())
                .put("action", access.access().action())
                .put("subjects", new JsonArray(access.access().subjects()))
                .put("reason", access.access().reason().orElse(null))
                .put("correlation_id", entry.cause().correlationId().toString());
    }
}
