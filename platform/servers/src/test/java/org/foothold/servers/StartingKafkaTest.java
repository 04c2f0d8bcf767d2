package org.foothold.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broker as the local stack runs it: signed in, with the topics and the access list of deploy/kafka. */
class StartingKafkaTest {

    @TempDir
    static Path folder;

    static KafkaServer kafka;

    @BeforeAll
    static void start() {
        var ports = FreePort.several(2);
        kafka = KafkaServer.start(
                KafkaSettings.in(folder.resolve("data"), ports[0], ports[1]).securedBy("the admin's password"));
        var deployment = Archives.kafkaDeployment();
        try (var admin = kafka.admin()) {
            KafkaTopics.in(deployment, (short) 1).createMissing(admin);
            var access = KafkaAccess.in(deployment);
            access.apply(
                    admin,
                    access.principals().stream().collect(Collectors.toMap(name -> name, StartingKafkaTest::password)));
        }
    }

    @AfterAll
    static void stop() {
        kafka.close();
    }

    @Test
    void aServiceWritesItsOwnPrefix() throws Exception {
        send("triage", password("triage"), "triage.flags");
    }

    @Test
    void aReaderSetsAsideWhatItCannotApplyOnItsOwnDeadLetters() throws Exception {
        send("dashboard", password("dashboard"), "dashboard.triage.flags.dead");
    }

    @Test
    void aServiceMayNotWriteAnothersTopic() {
        assertThatThrownBy(() -> send("dashboard", password("dashboard"), "triage.flags"))
                .hasRootCauseInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void aServiceReadsWhatItLists() throws Exception {
        send("triage", password("triage"), "triage.assessments");
        assertThat(read("dashboard", "dashboard", "triage.assessments")).isPositive();
    }

    @Test
    void aServiceMayNotReadWhatItDoesNotList() {
        assertThatThrownBy(() -> read("triage", "triage", "citizens.consents"))
                .isInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void aServiceMayNotJoinAnothersGroup() {
        assertThatThrownBy(() -> read("triage", "dashboard", "triage.flags"))
                .isInstanceOf(GroupAuthorizationException.class);
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThatThrownBy(() -> send("triage", "guessed", "triage.flags"))
                .hasRootCauseInstanceOf(SaslAuthenticationException.class);
    }

    @Test
    void applyingTheFilesAgainTakesAwayWhatTheyDoNotSay() throws Exception {
        try (var admin = kafka.admin()) {
            var access = KafkaAccess.in(Archives.kafkaDeployment());
            access.apply(admin, Map.of("triage", password("triage")));
            var present = admin.describeAcls(org.apache.kafka.common.acl.AclBindingFilter.ANY)
                    .values()
                    .get();
            assertThat(present).containsExactlyInAnyOrderElementsOf(access.entries());
        }
    }

    @Test
    void aKilledBrokerComesBackWithWhatItAcknowledged(@TempDir Path other) throws Exception {
        var ports = FreePort.several(2);
        try (var broker = KafkaServer.start(KafkaSettings.in(other.resolve("data"), ports[0], ports[1]))) {
            try (var admin = broker.admin()) {
                admin.createTopics(List.of(new org.apache.kafka.clients.admin.NewTopic("notes", 1, (short) 1)))
                        .all()
                        .get();
            }
            broker.crash();
            broker.startAgain();
            try (var admin = broker.admin()) {
                assertThat(admin.listTopics().names().get()).contains("notes");
            }
        }
    }

    private static void send(String user, String password, String topic)
            throws ExecutionException, InterruptedException {
        var settings = signedIn(user, password);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", "value")).get();
        }
    }

    private static int read(String user, String group, String topic) {
        var settings = signedIn(user, password(user));
        settings.put("group.id", group);
        settings.put("auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            var found = 0;
            while (found == 0 && System.nanoTime() < deadline) {
                found = consumer.poll(Duration.ofMillis(200)).count();
            }
            return found;
        }
    }

    private static Map<String, Object> signedIn(String user, String password) {
        var settings = new HashMap<String, Object>();
        settings.put("bootstrap.servers", kafka.bootstrap());
        settings.put("security.protocol", "SASL_PLAINTEXT");
        settings.put("sasl.mechanism", "SCRAM-SHA-512");
        settings.put(
                "sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
                        .formatted(user, password));
        return settings;
    }

    private static String password(String principal) {
        return "password of " + principal;
    }
}
