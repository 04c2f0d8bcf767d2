package org.foothold.outbox;

/** The keys under which facts stand in every log line. Identifiers only: never a name, an address or an answer. */
public final class LogKeys {

    public static final String CORRELATION_ID = "correlationId";
    public static final String CONSUMER = "consumer";
    public static final String EVENT_ID = "eventId";
    public static final String EVENT_TYPE = "eventType";
    public static final String AGGREGATE_ID = "aggregateId";
    public static final String TRACE_ID = "traceId";

    private LogKeys() {}
}
