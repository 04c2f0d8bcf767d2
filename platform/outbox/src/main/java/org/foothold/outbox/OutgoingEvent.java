package org.foothold.outbox;

import java.time.Instant;
import java.util.UUID;
import org.foothold.events.EventType;
import org.foothold.events.Restriction;

/**
 * An event that is about to leave.
 *
 * @param type what happened
 * @param key id of the aggregate: events of one aggregate stay in order
 * @param aggregateVersion the aggregate's version after what happened, from 1, without gaps
 * @param occurredAt when it happened in the world
 * @param restriction who may read it
 * @param data the fact itself
 * @param cause what led to it; null for the request at hand
 */
public record OutgoingEvent<D>(
        EventType<D> type,
        UUID key,
        long aggregateVersion,
        Instant occurredAt,
        Restriction restriction,
        D data,
        Cause cause) {

    public OutgoingEvent(
            EventType<D> type, UUID key, long aggregateVersion, Instant occurredAt, Restriction restriction, D data) {
        this(type, key, aggregateVersion, occurredAt, restriction, data, null);
    }

    public OutgoingEvent<D> because(IncomingEvent event) {
        return new OutgoingEvent<>(type, key, aggregateVersion, occurredAt, restriction, data, Cause.of(event));
    }
}
