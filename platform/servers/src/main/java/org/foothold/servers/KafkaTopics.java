package org.foothold.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.yaml.snakeyaml.Yaml;

/** The topics that {@code deploy/kafka/topics.yaml} lists, and the dead-letter topic of every reader that {@code access.yaml} names. */
public final class KafkaTopics {

    private static final Duration DEAD_LETTERS_KEPT = Duration.ofDays(30);

    private final List<NewTopic> topics;

    private KafkaTopics(List<NewTopic> topics) {
        this.topics = topics;
    }

    public static KafkaTopics in(Path deployment, short replication) {
        var topics = new ArrayList<NewTopic>();
        read(deployment.resolve("topics.yaml"))
                .forEach((name, shape) -> topics.add(topic(name, (Map<?, ?>) shape, replication)));
        KafkaAccess.in(deployment)
                .deadLetters()
                .forEach(name -> topics.add(new NewTopic(name, 1, replication).configs(kept(DEAD_LETTERS_KEPT))));
        return new KafkaTopics(List.copyOf(topics));
    }

    /** The same topics with fewer partitions: quicker to create, for tests. */
    public KafkaTopics withPartitionsAtMost(int most) {
        return new KafkaTopics(topics.stream()
                .map(topic -> new NewTopic(
                                topic.name(), Math.min(most, topic.numPartitions()), topic.replicationFactor())
                        .configs(topic.configs()))
                .toList());
    }

    /** Creates those that are missing; what exists stays as it is. */
    public void createMissing(Admin admin) {
        var existing = Await.answer(admin.listTopics().names(), "list its topics");
        var missing = topics.stream()
                .filter(topic -> !existing.contains(topic.name()))
                .toList();
        Await.answer(admin.createTopics(missing).all(), "create its topics");
    }

    private static NewTopic topic(String name, Map<?, ?> shape, short replication) {
        var kept = (String) shape.get("kept");
        var configs = switch (kept) {
            case "for-ever" -> Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1");
            case "compacted" -> Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
            default -> kept(Duration.parse(kept));
        };
        return new NewTopic(name, (int) shape.get("partitions"), replication).configs(configs);
    }

    private static Map<String, String> kept(Duration time) {
        return Map.of(TopicConfig.RETENTION_MS_CONFIG, String.valueOf(time.toMillis()));
    }

    static Map<String, Object> read(Path file) {
        try (var in = Files.newBufferedReader(file)) {
            return new Yaml().load(in);
        } catch (IOException e) {
            throw new ServerFailure(file + " cannot be read: restore it from the repository.", e);
        }
    }
}
