package org.foothold.bench.rig;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.foothold.servers.Archives;
import org.foothold.servers.DebeziumServer;
import org.foothold.servers.FreePort;
import org.foothold.servers.KafkaServer;
import org.foothold.servers.KafkaSettings;
import org.foothold.servers.PostgresServer;
import org.foothold.servers.PostgresSettings;

/**
 * Databases with an outbox each, their connectors in one host, and a broker: durable as in the local stack, in a folder that is
 * removed at the end. The first database is the busy one.
 */
public final class Rig implements AutoCloseable {

    private static final String PASSWORD = "bench";
    private static final int PARTITIONS = 12;

    private final Path folder;
    private final int databases;
    private final List<PostgresServer> servers = new ArrayList<>();
    private final KafkaServer kafka;
    private DebeziumServer debezium;

    /** @param serverEach whether each database has a server of its own, or all share one */
    public Rig(int databases, boolean serverEach) throws IOException, SQLException {
        this.databases = databases;
        this.folder = Files.createTempDirectory("foothold-bench");
        for (int i = 0; i < databases; i++) {
            if (i == 0 || serverEach) {
                servers.add(startPostgres(i));
            }
            createOutbox(i);
        }
        var ports = FreePort.several(2);
        kafka = KafkaServer.start(KafkaSettings.in(folder.resolve("kafka"), ports[0], ports[1])
                .archivingClassesIn(Archives.kafkaClassArchive()));
        createTopics();
    }

    public String name(int index) {
        return "bench" + (char) ('a' + index);
    }

    public String topic() {
        return name(0) + ".events";
    }

    public Connection connect(int index) throws SQLException {
        return server(index).connect(name(index));
    }

    public Map<String, Object> kafkaClient() {
        return kafka.adminProperties();
    }

    public KafkaServer kafka() {
        return kafka;
    }

    public DebeziumServer debezium() {
        return debezium;
    }

    /** Runs the connector file of a real service, with only the names changed. */
    public void startConnectors(int pollMilliseconds) throws IOException {
        var template = Files.readString(Archives.kafkaDeployment().resolve("connectors/triage.json"));
        var environment = new HashMap<String, String>();
        environment.put("FOOTHOLD_KAFKA_BOOTSTRAP", kafka.bootstrap());
        environment.put("FOOTHOLD_KAFKA_PROTOCOL", "PLAINTEXT");
        environment.put("FOOTHOLD_DATABASE_HOST", "127.0.0.1");
        environment.put("FOOTHOLD_RELAY_PASSWORD", PASSWORD);
        environment.put("FOOTHOLD_RELAY_POLL_MS", "" + pollMilliseconds);
        var files = new ArrayList<Path>();
        for (int i = 0; i < databases; i++) {
            var upper = name(i).toUpperCase(java.util.Locale.ROOT);
            environment.put("FOOTHOLD_" + upper + "_KAFKA_PASSWORD", "");
            environment.put("FOOTHOLD_" + upper + "_PORT", "" + server(i).port());
            var file = folder.resolve(name(i) + ".json");
            Files.writeString(
                    file,
                    template.replace("triage", name(i))
                            .replace("TRIAGE", upper)
                            .replace("FOOTHOLD_DATABASE_PORT", "FOOTHOLD_" + upper + "_PORT"));
            files.add(file);
        }
        debezium = DebeziumServer.start(
                DebeziumServer.Settings.in(folder.resolve("debezium"), FreePort.next(), files, environment));
    }

    public void stopConnectors() {
        debezium.close();
    }

    public Duration cpuOfConnectors() {
        return CpuTime.of(debezium.process().identity().find().stream().toList());
    }

    public Duration cpuOfDatabases() {
        return CpuTime.of(servers.stream()
                .flatMap(server -> server.process().identity().find().stream())
                .toList());
    }

    /** Memory of the connectors' host and of the databases' servers. */
    public long residentMegabytes() {
        return Memory.residentMegabytes(java.util.stream.Stream.concat(
                        servers.stream().map(PostgresServer::process), java.util.stream.Stream.of(debezium.process()))
                .flatMap(process -> process.identity().find().stream())
                .toList());
    }

    @Override
    public void close() throws IOException {
        if (debezium != null) {
            debezium.crash();
        }
        kafka.close();
        servers.forEach(PostgresServer::crash);
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private PostgresServer startPostgres(int index) {
        var postgres = PostgresServer.start(
                PostgresSettings.in(folder.resolve("postgres" + index), FreePort.next(), PASSWORD));
        postgres.createRelay(PASSWORD);
        return postgres;
    }

    private PostgresServer server(int index) {
        return servers.get(Math.min(index, servers.size() - 1));
    }

    private void createOutbox(int index) throws IOException, SQLException {
        server(index).createDatabase(name(index), PASSWORD);
        try (var connection = connect(index)) {
            connection.createStatement().execute("set role " + name(index) + ";" + Schema.outbox());
        }
    }

    private void createTopics() {
        var topics = new ArrayList<NewTopic>();
        topics.add(new NewTopic(topic(), PARTITIONS, (short) 1));
        topics.add(new NewTopic("raw", PARTITIONS, (short) 1));
        for (int i = 0; i < databases; i++) {
            topics.add(new NewTopic(name(i) + ".heartbeat", 1, (short) 1));
        }
        try (var admin = kafka.admin()) {
            admin.createTopics(topics)
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
    }
}
