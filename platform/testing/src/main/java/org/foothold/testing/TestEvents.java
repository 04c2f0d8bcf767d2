package org.foothold.testing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.foothold.events.EventType;
import org.foothold.events.RecordRef;
import org.foothold.events.Restriction;

/**
 * Publishes an event as another service's outbox would: {@code TestEvents.of(FLAG_RAISED, flagId, data).version(2).publish()}.
 * Publishing the same object again is a redelivery, with the same id.
 */
public final class TestEvents {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .registerModule(new SimpleModule().addSerializer(RecordRef.class, ToStringSerializer.instance))
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final EventType<?> type;
    private final UUID key;
    private final byte[] data;
    private final UUID id = UUID.randomUUID();
    private long version = 1;
    private Instant occurredAt = Instant.now();
    private Restriction restriction = Restriction.NONE;

    private TestEvents(EventType<?> type, UUID key, byte[] data) {
        this.type = type;
        this.key = key;
        this.data = data;
    }

    public static <D> TestEvents of(EventType<D> type, UUID key, D data) {
        try {
            return new TestEvents(type, key, JSON.writeValueAsBytes(data));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** An event whose data is not what its type says: for tests of dead letters. */
    public static TestEvents poison(EventType<?> type, UUID key, String data) {
        return new TestEvents(type, key, data.getBytes(StandardCharsets.UTF_8));
    }

    public TestEvents version(long aggregateVersion) {
        version = aggregateVersion;
        return this;
    }

    public TestEvents occurredAt(Instant moment) {
        occurredAt = moment;
        return this;
    }

    public TestEvents restricted() {
        restriction = Restriction.RESTRICTED;
        return this;
    }

    public UUID id() {
        return id;
    }

    /** Publishes and waits until the broker has it. */
    public TestEvents publish() {
        Map<String, Object> settings = Map.of("bootstrap.servers", RunningServers.kafkaBootstrap(), "linger.ms", 0);
        var message = new ProducerRecord<>(type.topicFor(restriction), key.toString(), data);
        headers().forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(message).get();
            return this;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        headers.put("content-type", "application/json");
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_type", type.name());
        headers.put("ce_source", "/sampleton/" + type.prefix());
        headers.put("ce_subject", key.toString());
        headers.put("ce_time", Instant.now().toString());
        headers.put("ce_occurredat", occurredAt.toString());
        headers.put("ce_aggregateversion", Long.toString(version));
        headers.put("ce_correlationid", UUID.randomUUID().toString());
        headers.put("ce_restriction", restriction.code());
        headers.put("ce_dataclass", type.dataClass().code());
        return headers;
    }
}
