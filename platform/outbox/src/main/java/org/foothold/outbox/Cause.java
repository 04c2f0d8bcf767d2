package org.foothold.outbox;

import java.util.UUID;

/**
 * What led to an event: the conversation it belongs to and the event before it.
 *
 * @param correlationId shared by all that followed from one request
 * @param causationId the event that led to this one; null when a request did
 * @param traceparent W3C trace context; null when nothing is traced
 */
public record Cause(UUID correlationId, UUID causationId, String traceparent) {

    /** The cause of whatever is published because of this event. */
    public static Cause of(IncomingEvent event) {
        return new Cause(event.correlationId(), event.id(), event.traceparent());
    }
}
