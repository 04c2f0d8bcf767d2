package org.foothold.dashboard.rebuild.messaging;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.foothold.dashboard.rebuild.application.TopicReplay;
import org.foothold.dashboard.views.application.ViewTopics;

/** Opens readings with a plain Kafka consumer: no group, no commits, a thread of its own. */
@ApplicationScoped
public class KafkaTopicReplay implements TopicReplay {

    private final Map<String, Object> kafka;

    KafkaTopicReplay(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    @Override
    public Uni<Reading> begin() {
        ExecutorService thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("rebuild-reader").daemon().factory());
        return Uni.createFrom().<Reading>item(() -> open(thread)).runSubscriptionOn(thread);
    }

    private Reading open(ExecutorService thread) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.remove("group.id");
        settings.put("client.id", kafka.get("client.id") + "-rebuild");
        settings.put("enable.auto.commit", false);
        settings.put("max.poll.records", 500);
        settings.put("max.partition.fetch.bytes", 1024 * 1024);
        settings.put("fetch.max.bytes", 4 * 1024 * 1024);
        var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = ViewTopics.ALL.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return new KafkaReading(consumer, partitions, thread);
    }
}
