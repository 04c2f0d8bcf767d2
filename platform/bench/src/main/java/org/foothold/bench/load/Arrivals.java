package org.foothold.bench.load;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads a topic from its end and notes, of each numbered event, how long after its due moment it came, and whether it came twice. */
public final class Arrivals implements AutoCloseable {

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Histogram microseconds = new Histogram(Duration.ofMinutes(10).toNanos() / 1_000, 3);
    private final BitSet seen = new BitSet();
    private final Thread thread = new Thread(this::read, "arrivals");
    private volatile boolean closing;
    private volatile int arrived;
    private volatile int repeated;

    public Arrivals(Map<String, Object> kafka, String topic) {
        consumer = new KafkaConsumer<>(kafka, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        thread.start();
    }

    /** The value that carries an event's number and due moment. */
    public static String value(int number, long dueNanos) {
        return "{\"number\":%d,\"due\":%d,\"padding\":\"%s\"}".formatted(number, dueNanos, "x".repeat(300));
    }

    /** Waits until that many different events have come, or the patience ends. */
    public Arrivals await(int count, Duration patience) throws InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (arrived < count && System.nanoTime() < deadline) {
            Thread.sleep(5);
        }
        return this;
    }

    public int arrived() {
        return arrived;
    }

    public int repeated() {
        return repeated;
    }

    /** Latencies in microseconds; read it after {@link #close()}. */
    public Histogram latencies() {
        return microseconds;
    }

    @Override
    public void close() throws InterruptedException {
        closing = true;
        thread.join();
    }

    private void read() {
        while (!closing) {
            consumer.poll(Duration.ofMillis(20)).forEach(message -> note(message.value(), System.nanoTime()));
        }
        consumer.close();
    }

    private void note(byte[] value, long now) {
        var text = new String(value, StandardCharsets.US_ASCII);
        var number = (int) field(text, "\"number\":");
        if (seen.get(number)) {
            repeated++;
            return;
        }
        seen.set(number);
        microseconds.recordValue(Math.max(0, (now - field(text, "\"due\":")) / 1_000));
        arrived++;
    }

    private static long field(String text, String name) {
        var from = text.indexOf(name) + name.length();
        var to = text.indexOf(',', from);
        return Long.parseLong(text, from, to, 10);
    }
}
