package org.foothold.dashboard.views.application;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** Where the topics end at this moment. */
public interface TopicEnds {

    Uni<Map<TopicPartition, Long>> now();
}
