package org.foothold.audit;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.util.UUID;
import org.foothold.outbox.Cause;
import org.foothold.webapi.Correlation;
import org.jboss.logging.MDC;

/** What led to a look, taken down where it happened: the transaction that writes it may carry others' as well. */
final class RequestCause {

    private RequestCause() {}

    static Cause now(UUID accessId, Span current) {
        return new Cause(correlation(accessId), null, traceparent(current.getSpanContext()));
    }

    private static UUID correlation(UUID otherwise) {
        if (MDC.get(Correlation.LOG_KEY) instanceof String given) {
            try {
                return UUID.fromString(given);
            } catch (IllegalArgumentException notAnId) {
                return otherwise;
            }
        }
        return otherwise;
    }

    private static String traceparent(SpanContext span) {
        return span.isValid()
                ? "00-%s-%s-%s"
                        .formatted(
                                span.getTraceId(),
                                span.getSpanId(),
                                span.getTraceFlags().asHex())
                : null;
    }
}
