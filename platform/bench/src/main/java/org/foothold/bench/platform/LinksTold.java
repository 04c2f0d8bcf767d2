package org.foothold.bench.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads from the end of {@code citizens.records} when each record was first told to belong to somebody. */
public final class LinksTold implements AutoCloseable {

    private static final String TOPIC = "citizens.records";
    private static final String TYPE = "foothold.citizens.record.linked.v1";

    private final ObjectMapper json = new ObjectMapper();
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<String, Long> at = new ConcurrentHashMap<>();
    private final Thread thread = new Thread(this::read, "links");
    private volatile boolean closing;

    public LinksTold(RunningPlatform platform) {
        consumer = new KafkaConsumer<>(platform.kafka(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        thread.start();
    }

    /** The moments ({@link System#nanoTime()}) by the id of the record. */
    public Map<String, Long> at() {
        return at;
    }

    @Override
    public void close() throws InterruptedException {
        closing = true;
        thread.join();
    }

    private void read() {
        while (!closing) {
            consumer.poll(Duration.ofMillis(20)).forEach(message -> {
                var type = message.headers().lastHeader("ce_type");
                if (message.value() != null && type != null && TYPE.equals(new String(type.value()))) {
                    at.putIfAbsent(recordOf(message.value()), System.nanoTime());
                }
            });
        }
        consumer.close();
    }

    private String recordOf(byte[] event) {
        try {
            return json.readTree(event).get("recordRef").asText().replaceFirst(".*:", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
