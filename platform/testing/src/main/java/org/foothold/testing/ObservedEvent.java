package org.foothold.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** An event as it was seen on Kafka; its attributes are the headers, under their names on the wire. */
public record ObservedEvent(String topic, String key, Map<String, String> headers, JsonNode data) {

    static ObservedEvent of(ConsumerRecord<String, byte[]> seen) {
        var headers = new TreeMap<String, String>();
        seen.headers().forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        try {
            var data = seen.value() == null ? null : new ObjectMapper().readTree(seen.value());
            return new ObservedEvent(seen.topic(), seen.key(), headers, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String type() {
        return headers.get("ce_type");
    }

    public String id() {
        return headers.get("ce_id");
    }

    public long aggregateVersion() {
        return Long.parseLong(headers.get("ce_aggregateversion"));
    }
}
