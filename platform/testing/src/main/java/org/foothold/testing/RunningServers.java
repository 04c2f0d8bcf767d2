package org.foothold.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foothold.servers.Archives;
import org.foothold.servers.DebeziumServer;
import org.foothold.servers.FreePort;
import org.foothold.servers.KafkaServer;
import org.foothold.servers.KafkaSettings;
import org.foothold.servers.KafkaTopics;
import org.foothold.servers.PostgresServer;
import org.foothold.servers.PostgresSettings;

/**
 * The servers of this JVM. Quarkus loads this class anew for every application it starts, so what the next one must know is kept
 * in system properties.
 */
final class RunningServers {

    private static final String PREFIX = "foothold.test.";
    private static final int PARTITIONS = 3; // more than one, so that order between aggregates is not kept by chance

    private final String service;

    private RunningServers(String service) {
        this.service = service;
    }

    static RunningServers inThisJvm(String service) {
        if (service == null) {
            throw new IllegalArgumentException("Name the service: foothold.service in application.properties.");
        }
        var servers = new RunningServers(service);
        synchronized (System.class) {
            if (recall("kafka") == null) {
                servers.start();
            }
        }
        return servers;
    }

    static String kafkaBootstrap() {
        return "127.0.0.1:" + recall("kafka");
    }

    Map<String, String> settings() {
        return Map.of(
                "foothold.database.host", "127.0.0.1",
                "foothold.database.port", recall("postgres"),
                "foothold.database.name", service,
                "foothold.database.user", service,
                "foothold.database.password", recall("password"),
                "foothold.kafka.bootstrap", kafkaBootstrap(),
                "foothold.encryption.key", recall("encryption-key"));
    }

    /** Runs the service's connector; it finds the outbox as soon as the service has migrated its database. */
    void relayEvents() {
        synchronized (System.class) {
            if (recall("debezium") != null) {
                return;
            }
            var port = FreePort.next();
            var connector = Archives.kafkaDeployment().resolve("connectors/" + service + ".json");
            var environment = Map.of(
                    "FOOTHOLD_KAFKA_BOOTSTRAP",
                    kafkaBootstrap(),
                    "FOOTHOLD_KAFKA_PROTOCOL",
                    "PLAINTEXT",
                    "FOOTHOLD_%s_KAFKA_PASSWORD".formatted(service.toUpperCase(java.util.Locale.ROOT)),
                    "",
                    "FOOTHOLD_DATABASE_HOST",
                    "127.0.0.1",
                    "FOOTHOLD_DATABASE_PORT",
                    recall("postgres"),
                    "FOOTHOLD_RELAY_PASSWORD",
                    recall("password"),
                    "FOOTHOLD_RELAY_POLL_MS",
                    "10");
            var debezium = DebeziumServer.launch(
                    DebeziumServer.Settings.in(folder().resolve("debezium"), port, List.of(connector), environment));
            atExit(debezium::crash);
            remember("debezium", port);
        }
    }

    private void start() {
        var folder = empty(folder());
        var ports = FreePort.several(3);
        remember("password", UUID.randomUUID());
        remember("encryption-key", newKey());
        startPostgres(PostgresSettings.in(folder.resolve("postgres"), ports[0], recall("password")));
        startKafka(KafkaSettings.in(folder.resolve("kafka"), ports[1], ports[2]));
    }

    private void startPostgres(PostgresSettings settings) {
        var postgres = PostgresServer.start(settings.throwAway());
        atExit(postgres::crash);
        postgres.createRelay(recall("password"));
        postgres.createDatabase(service, recall("password"));
        remember("postgres", settings.port());
    }

    private static void startKafka(KafkaSettings settings) {
        var archive = Archives.kafkaClassArchive();
        var trained = Files.exists(archive);
        var kafka = KafkaServer.start(settings.archivingClassesIn(archive));
        atExit(trained ? kafka::crash : kafka::close); // the archive is written by a broker that ends gently
        try (var admin = kafka.admin()) {
            KafkaTopics.in(Archives.kafkaDeployment(), (short) 1)
                    .withPartitionsAtMost(PARTITIONS)
                    .createMissing(admin);
        }
        remember("kafka", settings.port());
    }

    private static Path folder() {
        return Path.of("target", "test-servers").toAbsolutePath();
    }

    private static Path empty(Path folder) {
        if (!Files.exists(folder)) {
            return folder;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String newKey() {
        var key = new byte[32];
        new java.security.SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private static void atExit(Runnable end) {
        Runtime.getRuntime().addShutdownHook(new Thread(end));
    }

    private static void remember(String name, Object value) {
        System.setProperty(PREFIX + name, String.valueOf(value));
    }

    private static String recall(String name) {
        return System.getProperty(PREFIX + name);
    }
}
