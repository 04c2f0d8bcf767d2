package org.foothold.outbox;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.foothold.kernel.InvalidInput;

/**
 * Brings back what was set aside: reads the dead letters of a topic from their beginning and applies them once more.
 * What was applied since is absorbed by the inbox, so a replay can be repeated; what still fails stays where it is.
 */
@ApplicationScoped
public class DeadLetterReplay {

    private static final int AT_ONCE = 1_000;
    private static final Duration POLL = Duration.ofSeconds(2);

    private final Instance<Subscription> subscriptions;
    private final EventConsumer consumer;
    private final DeadLetters deadLetters;
    private final Map<String, Object> kafka;

    DeadLetterReplay(
            @Any Instance<Subscription> subscriptions,
            EventConsumer consumer,
            DeadLetters deadLetters,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.subscriptions = subscriptions;
        this.consumer = consumer;
        this.deadLetters = deadLetters;
        this.kafka = kafka;
    }

    /**
     * @param read dead letters that were read
     * @param failedAgain those of them that still cannot be used
     */
    public record Outcome(String topic, int read, int failedAgain) {}

    /** @throws InvalidInput when nothing in this service reads the topic */
    public Uni<Outcome> replay(String topic) {
        List<Subscription> readers = subscriptions.stream()
                .filter(subscription -> subscription.topics().contains(topic))
                .toList();
        if (readers.isEmpty()) {
            return Uni.createFrom()
                    .failure(new InvalidInput("topic", "unknown", "This service does not read that topic."));
        }
        return Uni.createFrom()
                .item(() -> letters(topic))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(letters -> apply(readers, letters).map(again -> new Outcome(topic, letters.size(), again)));
    }

    private Uni<Integer> apply(List<Subscription> readers, List<ConsumerRecord<String, byte[]>> letters) {
        Uni<Integer> all = Uni.createFrom().item(0);
        for (Subscription reader : readers) {
            for (int from = 0; from < letters.size(); from += AT_ONCE) {
                var part = letters.subList(from, Math.min(letters.size(), from + AT_ONCE));
                all = all.chain(before -> consumer.consume(reader, part, true).map(failed -> before + failed));
            }
        }
        return all;
    }

    /** The dead letters as the records they once were, without what was noted on them when they were set aside. */
    private List<ConsumerRecord<String, byte[]>> letters(String topic) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("enable.auto.commit", false);
        settings.put("auto.offset.reset", "earliest");
        List<ConsumerRecord<String, byte[]>> letters = new ArrayList<>();
        try (var client = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = client.partitionsFor(deadLetters.topicFor(topic)).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            client.assign(partitions);
            client.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = client.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> client.position(partition) < ends.get(partition))) {
                client.poll(POLL).forEach(letter -> letters.add(original(topic, letter)));
            }
        }
        return letters;
    }

    private static ConsumerRecord<String, byte[]> original(String topic, ConsumerRecord<String, byte[]> letter) {
        var record = new ConsumerRecord<>(topic, letter.partition(), letter.offset(), letter.key(), letter.value());
        letter.headers().forEach(header -> {
            if (!header.key().startsWith("dead-")) {
                record.headers().add(header);
            }
        });
        return record;
    }
}
