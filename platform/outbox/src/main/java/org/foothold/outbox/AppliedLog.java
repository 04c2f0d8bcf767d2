package org.foothold.outbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * Ends the trace of an event where its effect is committed: a span and a log line under the trace of the request that led
 * to it. A batch of catching up is told in one line.
 */
@ApplicationScoped
class AppliedLog {

    private static final Logger LOG = Logger.getLogger(AppliedLog.class);
    private static final int ONE_BY_ONE = 10;

    private final Tracer tracer;

    AppliedLog(Tracer tracer) {
        this.tracer = tracer;
    }

    void applied(String consumer, List<IncomingEvent> fresh) {
        if (fresh.size() > ONE_BY_ONE) {
            LOG.infof("%s applied %d events", consumer, fresh.size());
        } else {
            fresh.forEach(event -> applied(consumer, event));
        }
    }

    private void applied(String consumer, IncomingEvent event) {
        Span span = tracer.spanBuilder("apply " + event.type())
                .setParent(W3CTraceContextPropagator.getInstance().extract(Context.root(), event, TRACE))
                .setSpanKind(SpanKind.CONSUMER)
                .startSpan();
        MDC.put(LogKeys.CONSUMER, consumer);
        MDC.put(LogKeys.EVENT_ID, event.id());
        MDC.put(LogKeys.EVENT_TYPE, event.type());
        MDC.put(LogKeys.AGGREGATE_ID, event.key());
        MDC.put(LogKeys.CORRELATION_ID, event.correlationId().toString());
        MDC.put(LogKeys.TRACE_ID, span.getSpanContext().getTraceId());
        try {
            LOG.infof("%s applied %s", consumer, event.type());
        } finally {
            for (String key : List.of(
                    LogKeys.CONSUMER,
                    LogKeys.EVENT_ID,
                    LogKeys.EVENT_TYPE,
                    LogKeys.AGGREGATE_ID,
                    LogKeys.CORRELATION_ID,
                    LogKeys.TRACE_ID)) {
                MDC.remove(key);
            }
            span.end();
        }
    }

    private static final TextMapGetter<IncomingEvent> TRACE = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(IncomingEvent event) {
            return List.of("traceparent");
        }

        @Override
        public String get(IncomingEvent event, String key) {
            return "traceparent".equals(key) ? event.traceparent() : null;
        }
    };
}
