package org.foothold.launcher.messages;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.foothold.servers.Archives;
import org.foothold.servers.KafkaAccess;
import org.foothold.servers.KafkaSettings;

/** The topics on which readers set aside what they cannot use, as the broker keeps them: for 30 days, replayed or not. */
public final class DeadLetterTopics {

    private static final Duration POLL = Duration.ofSeconds(2);

    private final KafkaSettings broker;

    public DeadLetterTopics(KafkaSettings broker) {
        this.broker = broker;
    }

    /** What one reader set aside of one topic, counted by reason. */
    public record Letters(String reader, String topic, long count, Map<String, Long> reasons) {}

    /** Those that hold something. */
    public List<Letters> all() {
        var bytes = new ByteArrayDeserializer();
        try (var client = new KafkaConsumer<>(broker.adminProperties(), bytes, bytes)) {
            return KafkaAccess.in(Archives.kafkaDeployment()).deadLetters().stream()
                    .map(topic -> read(client, topic))
                    .filter(letters -> letters.count() > 0)
                    .toList();
        }
    }

    private static Letters read(KafkaConsumer<byte[], byte[]> client, String deadTopic) {
        var partition = new TopicPartition(deadTopic, 0);
        client.assign(List.of(partition));
        client.seekToBeginning(List.of(partition));
        var end = client.endOffsets(List.of(partition)).get(partition);
        var reasons = new TreeMap<String, Long>();
        while (client.position(partition) < end) {
            client.poll(POLL).forEach(letter -> reasons.merge(reason(letter), 1L, Long::sum));
        }
        var reader = deadTopic.substring(0, deadTopic.indexOf('.'));
        var topic = deadTopic.substring(reader.length() + 1, deadTopic.length() - ".dead".length());
        return new Letters(
                reader,
                topic,
                reasons.values().stream().mapToLong(Long::longValue).sum(),
                reasons);
    }

    private static String reason(ConsumerRecord<byte[], byte[]> letter) {
        var header = letter.headers().lastHeader("dead-reason");
        return header == null ? "no reason was given" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
