package org.foothold.bench.faults;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.foothold.bench.platform.RunningPlatform;

/** Looks at the service's database, the topic and the projection, each by itself and without the platform's code. */
public final class Observer {

    private static final String TOPIC = "triage.flags";

    private final RunningPlatform platform;

    public Observer(RunningPlatform platform) {
        this.platform = platform;
    }

    public Observed look() throws SQLException {
        return new Observed(flags(), events(), view());
    }

    private Map<UUID, List<UUID>> flags() throws SQLException {
        var flags = new HashMap<UUID, List<UUID>>();
        try (var database = platform.database("triage");
                var rows = database.createStatement().executeQuery("select record_ref, id from flag")) {
            while (rows.next()) {
                var record = UUID.fromString(rows.getString(1).replaceFirst("^[a-z]+:", ""));
                flags.computeIfAbsent(record, any -> new ArrayList<>()).add(rows.getObject(2, UUID.class));
            }
        }
        return flags;
    }

    private Map<UUID, Boolean> view() throws SQLException {
        try (var database = platform.database("dashboard");
                var serving = database.createStatement().executeQuery("select generation from view_serving")) {
            serving.next();
            var open = new HashMap<UUID, Boolean>();
            try (var rows = database.createStatement()
                    .executeQuery("select flag_id, is_open from dashboard_%d.flag".formatted(serving.getInt(1)))) {
                while (rows.next()) {
                    open.put(rows.getObject(1, UUID.class), rows.getBoolean(2));
                }
            }
            return open;
        }
    }

    private Map<UUID, List<Observed.Event>> events() {
        var events = new HashMap<UUID, List<Observed.Event>>();
        try (var consumer =
                new KafkaConsumer<>(platform.kafka(), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                for (var message : consumer.poll(Duration.ofMillis(200))) {
                    events.computeIfAbsent(UUID.fromString(message.key()), any -> new ArrayList<>())
                            .add(event(message));
                }
            }
        }
        return events;
    }

    private static Observed.Event event(ConsumerRecord<String, byte[]> message) {
        return new Observed.Event(
                UUID.fromString(header(message, "ce_id")),
                header(message, "ce_type"),
                Long.parseLong(header(message, "ce_aggregateversion")));
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
