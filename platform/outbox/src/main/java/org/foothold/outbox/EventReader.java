package org.foothold.outbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.foothold.events.Restriction;

/** Reads a Kafka record as a CloudEvent 1.0 in binary mode (Kafka protocol binding, section 3.2). */
public final class EventReader {

    private EventReader() {}

    /**
     * @return the event, or null for the tombstone of a compacted topic
     * @throws UnreadableEvent when it is not an event of ours, with the reason
     */
    public static IncomingEvent read(ConsumerRecord<String, byte[]> entry, boolean replayed) {
        if (entry.value() == null) {
            return null;
        }
        try {
            String trace = optional(entry, "traceparent");
            return new IncomingEvent(
                    UUID.fromString(required(entry, "ce_id")),
                    required(entry, "ce_type"),
                    entry.topic(),
                    UUID.fromString(entry.key() == null ? required(entry, "ce_subject") : entry.key()),
                    Long.parseLong(required(entry, "ce_aggregateversion")),
                    Moments.parse(required(entry, "ce_occurredat")),
                    Moments.parse(required(entry, "ce_time")),
                    Restriction.of(optional(entry, "ce_restriction")),
                    UUID.fromString(required(entry, "ce_correlationid")),
                    trace,
                    replayed,
                    EventJson.read(entry.value()));
        } catch (IOException notJson) {
            throw new UnreadableEvent("the value is not a JSON object");
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw new UnreadableEvent("an attribute of the envelope is malformed");
        }
    }

    private static String required(ConsumerRecord<String, byte[]> entry, String name) {
        String value = optional(entry, name);
        if (value == null) {
            throw new UnreadableEvent("the header " + name + " is missing");
        }
        return value;
    }

    private static String optional(ConsumerRecord<String, byte[]> entry, String name) {
        Header header = entry.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
