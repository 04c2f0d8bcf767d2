package org.foothold.outbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foothold.kernel.TimeOrderedId;
import org.jboss.logging.MDC;

/** Puts the envelope around an outgoing event: id, source, time, correlation and trace. */
@ApplicationScoped
class OutboxRows {

    private final RandomGenerator random = new SecureRandom();
    private final InstantSource clock;
    private final String source;

    OutboxRows(
            InstantSource clock,
            @ConfigProperty(name = "foothold.council") String council,
            @ConfigProperty(name = "foothold.service") String service) {
        this.clock = clock;
        this.source = "/councils/" + council + "/" + service;
    }

    OutboxRow of(OutgoingEvent<?> event) {
        Instant now = clock.instant();
        Cause cause = event.cause() == null ? requestAtHand(now) : event.cause();
        OutboxRow row = new OutboxRow();
        row.id = TimeOrderedId.at(now, random);
        row.topic = event.type().topicFor(event.restriction());
        row.aggregateId = event.key();
        row.type = event.type().name();
        row.source = source;
        row.subject = event.key().toString();
        row.time = now.toString();
        row.occurredAt = event.occurredAt().toString();
        row.aggregateVersion = Long.toString(event.aggregateVersion());
        row.correlationId = cause.correlationId().toString();
        row.causationId =
                cause.causationId() == null ? null : cause.causationId().toString();
        row.restriction = event.restriction().code();
        row.dataClass = event.type().dataClass().code();
        row.traceparent = cause.traceparent();
        row.data = EventJson.write(event.data());
        return row;
    }

    private Cause requestAtHand(Instant now) {
        return new Cause(correlation(now), null, traceparent(Span.current().getSpanContext()));
    }

    /** The web edge puts the correlation id where the log finds it; work that no request asked for begins a new one. */
    private UUID correlation(Instant now) {
        if (MDC.get(LogKeys.CORRELATION_ID) instanceof String given) {
            try {
                return UUID.fromString(given);
            } catch (IllegalArgumentException notAnId) {
                return TimeOrderedId.at(now, random);
            }
        }
        return TimeOrderedId.at(now, random);
    }

    private static String traceparent(SpanContext span) {
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : null;
    }
}
