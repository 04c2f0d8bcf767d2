package org.foothold.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Watches topics from the moment it is made: make it before the act, then wait.
 *
 * <pre>{@code try (var probe = EventProbe.on("triage.flags")) {
 *     raiseAFlag();
 *     var event = probe.await(seen -> seen.type().endsWith("flag.raised.v1"));
 * }}</pre>
 */
public final class EventProbe implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ObservedEvent> seen = new ArrayList<>();

    private EventProbe(String... topics) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", RunningServers.kafkaBootstrap()),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        var partitions = List.of(topics).stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position); // seeking is lazy; this does it now
    }

    public static EventProbe on(String... topics) {
        return new EventProbe(topics);
    }

    /** The first event, seen so far or still to come, that answers the description. */
    public ObservedEvent await(Predicate<ObservedEvent> description) {
        return await(description, PATIENCE);
    }

    ObservedEvent await(Predicate<ObservedEvent> description, Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline) {
            for (var event : seen()) {
                if (description.test(event)) {
                    return event;
                }
            }
        }
        throw new AssertionError("No such event came within " + patience + "; seen were: "
                + seen.stream().map(event -> event.type() + " " + event.key()).toList());
    }

    /** All events seen so far. */
    public List<ObservedEvent> seen() {
        consumer.poll(Duration.ofMillis(100)).forEach(message -> seen.add(ObservedEvent.of(message)));
        return List.copyOf(seen);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
