package org.foothold.dashboard.views.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.common.TopicPartition;
import org.foothold.dashboard.views.application.Positions.Reached;

/** Tells, per topic, how many events are not in the views yet, and when the last one that is was published. */
@ApplicationScoped
public class HealthOfViews {

    private final Positions positions;
    private final TopicEnds ends;

    HealthOfViews(Positions positions, TopicEnds ends) {
        this.positions = positions;
        this.ends = ends;
    }

    /** @param lastEventAt when the newest event in the views was put on the topic; null before the first */
    public record TopicHealth(String topic, long lag, Instant lastEventAt) {}

    public Uni<List<TopicHealth>> now() {
        return positions
                .all()
                .chain(reached -> ends.now()
                        .map(end -> ViewTopics.ALL.stream()
                                .map(topic ->
                                        new TopicHealth(topic, lag(topic, reached, end), lastEventAt(topic, reached)))
                                .toList()));
    }

    private static long lag(String topic, Map<TopicPartition, Reached> reached, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .filter(end -> end.getKey().topic().equals(topic))
                .mapToLong(end -> {
                    Reached place = reached.get(end.getKey());
                    return Math.max(0, end.getValue() - (place == null ? 0 : place.nextOffset()));
                })
                .sum();
    }

    private static Instant lastEventAt(String topic, Map<TopicPartition, Reached> reached) {
        return reached.entrySet().stream()
                .filter(place -> place.getKey().topic().equals(topic))
                .map(place -> place.getValue().lastEventAt())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
