package org.foothold.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Everything the platform writes where no person may be found, byte by byte: files of logs, and all topics from their beginning. */
final class Haystack {

    private Haystack() {}

    /** Adds the name of every file that holds one of the needles, which are in small letters. */
    static void files(Path folder, List<byte[]> needles, List<String> found) {
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (holds(Files.readAllBytes(file), needles)) {
                    found.add(file.toString());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds the name of every topic that holds one of them, in key, headers or value; how many messages there were. */
    static int topics(Platform platform, List<byte[]> needles, List<String> found) {
        int messages = 0;
        try (var consumer = new KafkaConsumer<>(
                asAdministrator(platform), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (var record : consumer.poll(Duration.ofMillis(500))) {
                    messages++;
                    if (holds(record, needles)) {
                        found.add(record.topic());
                    }
                }
            }
        }
        return messages;
    }

    private static boolean holds(ConsumerRecord<byte[], byte[]> record, List<byte[]> needles) {
        return holds(record.key(), needles)
                || holds(record.value(), needles)
                || StreamSupport.stream(record.headers().spliterator(), false)
                        .anyMatch(header -> holds(header.value(), needles));
    }

    private static boolean holds(byte[] hay, List<byte[]> needles) {
        if (hay == null) {
            return false;
        }
        byte[] small = hay.clone();
        for (int i = 0; i < small.length; i++) {
            small[i] = (byte) (small[i] >= 'A' && small[i] <= 'Z' ? small[i] + 32 : small[i]);
        }
        return needles.stream().anyMatch(needle -> indexOf(small, needle) >= 0);
    }

    private static int indexOf(byte[] hay, byte[] needle) {
        for (int at = 0; at <= hay.length - needle.length; at++) {
            int matched = 0;
            while (matched < needle.length && hay[at + matched] == needle[matched]) {
                matched++;
            }
            if (matched == needle.length) {
                return at;
            }
        }
        return -1;
    }

    private static Map<String, Object> asAdministrator(Platform platform) {
        return Map.of(
                "bootstrap.servers",
                "127.0.0.1:" + Platform.part("kafka").port(),
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"admin\" password=\""
                        + platform.secrets().password("kafka.admin") + "\";",
                "enable.auto.commit",
                "false");
    }
}
