package org.foothold.dashboard.rebuild.messaging;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.foothold.dashboard.rebuild.application.TopicReplay.Batch;
import org.foothold.dashboard.rebuild.application.TopicReplay.Reading;
import org.foothold.outbox.EventReader;
import org.foothold.outbox.IncomingEvent;
import org.foothold.outbox.UnreadableEvent;

/** One reading of the topics: polls and decodes on its own thread, so that the next batch is ready when the last is written. */
final class KafkaReading implements Reading {

    private static final Duration POLL = Duration.ofMillis(200);
    /** Enough to fold well. A decoded event takes some eight times its bytes, and three batches are in memory at once. */
    private static final long ENOUGH_BYTES = 1024 * 1024;
    /** What an event counts at least, for its envelope. */
    private static final int SMALL = 200;

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final ExecutorService thread;
    private Map<TopicPartition, Long> ends = Map.of();

    KafkaReading(KafkaConsumer<String, byte[]> consumer, List<TopicPartition> partitions, ExecutorService thread) {
        this.consumer = consumer;
        this.partitions = partitions;
        this.thread = thread;
    }

    @Override
    public Uni<Batch> next() {
        return onThread(() -> {
            List<IncomingEvent> events = new ArrayList<>();
            long bytes = 0;
            int read = 0;
            int unreadable = 0;
            while (bytes < ENOUGH_BYTES && toGo() > 0) {
                for (ConsumerRecord<String, byte[]> entry : consumer.poll(POLL)) {
                    read++;
                    bytes += Math.max(SMALL, entry.serializedValueSize());
                    try {
                        IncomingEvent event = EventReader.read(entry, true);
                        if (event != null) {
                            events.add(event);
                        }
                    } catch (UnreadableEvent setAsideByTheLiveConsumer) {
                        unreadable++;
                    }
                }
            }
            return new Batch(events, read, unreadable, toGo() == 0);
        });
    }

    @Override
    public Uni<Long> aheadOf(Map<TopicPartition, Long> offsets) {
        return onThread(() -> {
            Map<TopicPartition, Long> first = consumer.beginningOffsets(partitions);
            return partitions.stream()
                    .mapToLong(partition -> consumer.position(partition)
                            - Math.max(first.get(partition), offsets.getOrDefault(partition, 0L)))
                    .filter(ahead -> ahead > 0)
                    .sum();
        });
    }

    @Override
    public Uni<Void> rewindTo(Map<TopicPartition, Long> offsets) {
        return onThread(() -> {
            Map<TopicPartition, Long> first = consumer.beginningOffsets(partitions);
            partitions.forEach(partition -> {
                long reached = offsets.getOrDefault(partition, first.get(partition));
                if (reached < consumer.position(partition)) {
                    consumer.seek(partition, Math.max(reached, first.get(partition)));
                }
            });
            return null;
        });
    }

    @Override
    public Uni<Long> aimAtEnd() {
        return onThread(() -> {
            ends = new HashMap<>(consumer.endOffsets(partitions));
            return toGo();
        });
    }

    @Override
    public Uni<Void> close() {
        return this.<Void>onThread(() -> {
                    consumer.close();
                    return null;
                })
                .eventually(thread::shutdown);
    }

    private long toGo() {
        return partitions.stream()
                .mapToLong(partition -> Math.max(0, ends.getOrDefault(partition, 0L) - consumer.position(partition)))
                .sum();
    }

    private <T> Uni<T> onThread(Supplier<T> step) {
        return Uni.createFrom().item(step).runSubscriptionOn(thread);
    }
}
