package org.foothold.dashboard.views.messaging;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.foothold.dashboard.views.application.TopicEnds;
import org.foothold.dashboard.views.application.ViewTopics;

/** Asks the broker; the connection is made at the first question and kept. */
@ApplicationScoped
public class KafkaTopicEnds implements TopicEnds {

    private static final int PATIENCE_MILLIS = 5_000;

    private final Map<String, Object> kafka;
    private Admin admin;

    KafkaTopicEnds(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    @Override
    public Uni<Map<TopicPartition, Long>> now() {
        return Uni.createFrom()
                .completionStage(() ->
                        admin().describeTopics(ViewTopics.ALL).allTopicNames().toCompletionStage())
                .map(topics -> topics.values().stream()
                        .flatMap(topic -> topic.partitions().stream()
                                .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                        .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest())))
                .chain(asked -> Uni.createFrom()
                        .completionStage(() -> admin().listOffsets(asked).all().toCompletionStage()))
                .map(found -> {
                    Map<TopicPartition, Long> ends = new HashMap<>();
                    found.forEach((partition, end) -> ends.put(partition, end.offset()));
                    return ends;
                });
    }

    private synchronized Admin admin() {
        if (admin == null) {
            Map<String, Object> settings = new HashMap<>(kafka);
            settings.remove("group.id");
            settings.put("client.id", kafka.get("client.id") + "-health");
            settings.put("default.api.timeout.ms", PATIENCE_MILLIS);
            settings.put("request.timeout.ms", PATIENCE_MILLIS);
            admin = Admin.create(settings);
        }
        return admin;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close(java.time.Duration.ZERO);
        }
    }
}
