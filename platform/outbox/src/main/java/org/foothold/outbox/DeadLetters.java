package org.foothold.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/**
 * Sets an event aside that cannot be read or applied: alone, as it came, with its reason, on
 * {@code <reader>.<topic>.dead}. The events around it flow on; {@link DeadLetterReplay} brings it back.
 */
@ApplicationScoped
public class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final MutinyEmitter<byte[]> emitter;
    private final MeterRegistry meters;
    private final String reader;

    DeadLetters(
            @Channel("dead-letters") MutinyEmitter<byte[]> emitter,
            MeterRegistry meters,
            @ConfigProperty(name = "foothold.service") String reader) {
        this.emitter = emitter;
        this.meters = meters;
        this.reader = reader;
    }

    /** A record and why it could not be used. */
    public record Rejected(ConsumerRecord<String, byte[]> entry, String reason) {}

    /** Sends them aside; completes when the broker has them all. */
    public Uni<Void> send(List<Rejected> rejected) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (Rejected one : rejected) {
            all = all.chain(() -> send(one));
        }
        return all;
    }

    /** Where this service sets aside what it cannot use from the topic. */
    public String topicFor(String topic) {
        return reader + "." + topic + ".dead";
    }

    private Uni<Void> send(Rejected rejected) {
        ConsumerRecord<String, byte[]> entry = rejected.entry();
        LOG.errorf(
                "Set aside an event of topic %s, partition %d, offset %d: %s",
                entry.topic(), entry.partition(), entry.offset(), rejected.reason());
        meters.counter("foothold.dead.letters", "topic", entry.topic()).increment();
        var headers = new RecordHeaders(entry.headers().toArray())
                .add("dead-reason", text(rejected.reason()))
                .add("dead-topic", text(entry.topic()))
                .add("dead-partition", text(Integer.toString(entry.partition())))
                .add("dead-offset", text(Long.toString(entry.offset())));
        var metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(topicFor(entry.topic()))
                .withKey(entry.key())
                .withHeaders(headers)
                .build();
        return emitter.sendMessage(Message.of(entry.value()).addMetadata(metadata));
    }

    private static byte[] text(String value) {
        return value.getBytes(StandardCharsets.UTF_8);
    }
}
