package org.foothold.dashboard.views.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** How far the live consumers have come, for the health of the views and for the end of a rebuild. */
public interface Positions {

    /**
     * A place in a partition.
     *
     * @param nextOffset the first offset that is not read yet
     * @param lastEventAt when the last event before it was put on the topic
     */
    record Reached(long nextOffset, Instant lastEventAt) {}

    Uni<Void> note(Map<TopicPartition, Reached> reached);

    Uni<Map<TopicPartition, Reached>> all();
}
