package org.foothold.dashboard.views.messaging;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.foothold.dashboard.views.application.Positions;
import org.foothold.dashboard.views.application.Positions.Reached;

/**
 * How far this replica has read, written down a few times a second and after the events themselves: what stands in the
 * table is never ahead of the views.
 */
@ApplicationScoped
public class ReachedPositions {

    private final Positions positions;
    private final Map<TopicPartition, Reached> pending = new ConcurrentHashMap<>();

    ReachedPositions(Positions positions) {
        this.positions = positions;
    }

    void upTo(ConsumerRecords<String, byte[]> records) {
        records.partitions().forEach(partition -> {
            var ofPartition = records.records(partition);
            ConsumerRecord<String, byte[]> last = ofPartition.get(ofPartition.size() - 1);
            pending.put(partition, new Reached(last.offset() + 1, Instant.ofEpochMilli(last.timestamp())));
        });
    }

    @Scheduled(
            every = "{foothold.dashboard.note-positions-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> note() {
        Map<TopicPartition, Reached> now = Map.copyOf(pending);
        if (now.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return positions.note(now).invoke(() -> now.forEach(pending::remove));
    }
}
