package org.foothold.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.foothold.events.EventType;
import org.foothold.events.Restriction;

/**
 * An event as it was read from a topic.
 *
 * @param key id of the aggregate
 * @param aggregateVersion the aggregate's version after what happened; a view ignores what is not newer than it has
 * @param occurredAt when it happened in the world
 * @param time when it was recorded
 * @param traceparent W3C trace context; null when nothing was traced
 * @param replayed whether it comes from a replay: a consumer with effects outside the service then stays silent
 * @param data the fact, as it came
 */
public record IncomingEvent(
        UUID id,
        String type,
        String topic,
        UUID key,
        long aggregateVersion,
        Instant occurredAt,
        Instant time,
        Restriction restriction,
        UUID correlationId,
        String traceparent,
        boolean replayed,
        JsonNode data) {

    public boolean is(EventType<?> other) {
        return type.equals(other.name());
    }

    /** @throws IllegalArgumentException when the data does not have the shape of the type */
    public <D> D as(EventType<D> type) {
        return EventJson.as(type.dataType(), data);
    }
}
