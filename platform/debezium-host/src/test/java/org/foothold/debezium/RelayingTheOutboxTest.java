package org.foothold.debezium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.foothold.servers.Archives;
import org.foothold.servers.DebeziumServer;
import org.foothold.servers.FreePort;
import org.foothold.servers.KafkaAccess;
import org.foothold.servers.KafkaServer;
import org.foothold.servers.KafkaSettings;
import org.foothold.servers.KafkaTopics;
import org.foothold.servers.PostgresArchive;
import org.foothold.servers.PostgresBackup;
import org.foothold.servers.PostgresServer;
import org.foothold.servers.PostgresSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The connector file of a service against real servers, with the principals and the access list of the local stack. */
class RelayingTheOutboxTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    static Path folder;

    static PostgresSettings database;
    static PostgresServer postgres;
    static KafkaServer kafka;
    static DebeziumServer debezium;
    static KafkaConsumer<String, String> reader;
    static final List<ConsumerRecord<String, String>> SEEN = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        var ports = FreePort.several(4);
        database = PostgresSettings.in(folder.resolve("postgres"), ports[0], "admin")
                .throwAway()
                .archiving();
        postgres = PostgresServer.start(database);
        PostgresArchive.discardUnlessKept(database);
        postgres.createRelay("relay");
        postgres.createDatabase("triage", "triage");
        execute("set role triage; " + migration());
        execute(insert(UUID.randomUUID(), "triage.flags", "before the connector's first start"));

        kafka = KafkaServer.start(
                KafkaSettings.in(folder.resolve("kafka"), ports[1], ports[2]).securedBy("admin"));
        var deployment = Archives.kafkaDeployment();
        try (var admin = kafka.admin()) {
            KafkaTopics.in(deployment, (short) 1).createMissing(admin);
            KafkaAccess.in(deployment).apply(admin, Map.of("triage", "triage"));
        }
        reader = new KafkaConsumer<>(kafka.adminProperties(), new StringDeserializer(), new StringDeserializer());
        reader.assign(java.util.stream.IntStream.range(0, 12)
                .mapToObj(partition -> new TopicPartition("triage.flags", partition))
                .toList());
        reader.seekToBeginning(reader.assignment());

        debezium = DebeziumServer.start(DebeziumServer.Settings.in(
                folder.resolve("debezium"),
                ports[3],
                List.of(deployment.resolve("connectors/triage.json")),
                Map.of(
                        "FOOTHOLD_KAFKA_BOOTSTRAP", kafka.bootstrap(),
                        "FOOTHOLD_KAFKA_PROTOCOL", "SASL_PLAINTEXT",
                        "FOOTHOLD_TRIAGE_KAFKA_PASSWORD", "triage",
                        "FOOTHOLD_DATABASE_HOST", "127.0.0.1",
                        "FOOTHOLD_DATABASE_PORT", "" + postgres.port(),
                        "FOOTHOLD_RELAY_PASSWORD", "relay",
                        "FOOTHOLD_RELAY_POLL_MS", "10")));
    }

    @AfterAll
    static void stop() {
        if (debezium != null) {
            debezium.close();
        }
        reader.close();
        kafka.close();
        postgres.close();
    }

    @Test
    void anEventArrivesAsACloudEventWithItsAggregateAsKey() throws Exception {
        var id = UUID.randomUUID();
        execute(insert(id, "triage.flags", "on the wire"));

        var arrived = awaitEvent(id);

        assertThat(arrived.key()).isEqualTo(id.toString());
        assertThat(arrived.value()).isEqualTo("{\"note\": \"on the wire\"}");
        var headers = new TreeMap<String, String>();
        arrived.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        assertThat(headers)
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        Map.entry("ce_specversion", "1.0"),
                        Map.entry("ce_id", id.toString()),
                        Map.entry("ce_type", "foothold.triage.flag.raised.v1"),
                        Map.entry("ce_source", "/sampleton/triage"),
                        Map.entry("ce_subject", id.toString()),
                        Map.entry("ce_time", "2026-11-22T10:00:00Z"),
                        Map.entry("ce_occurredat", "2026-11-22T09:59:00Z"),
                        Map.entry("ce_aggregateversion", "1"),
                        Map.entry("ce_correlationid", "00000000-0000-0000-0000-000000000001"),
                        Map.entry("ce_restriction", "none"),
                        Map.entry("ce_dataclass", "pseudonymous"),
                        Map.entry("content-type", "application/json"))));
    }

    @Test
    void whatWasInTheOutboxBeforeTheFirstStartIsPublishedToo() {
        await().atMost(PATIENCE)
                .until(() -> poll().stream().anyMatch(event -> event.value().contains("before the connector's")));
    }

    @Test
    void aLostSlotPublishesTheKeptRowsAgain() throws Exception {
        var id = UUID.randomUUID();
        execute(insert(id, "triage.flags", "kept"));
        awaitEvent(id);
        debezium.close();
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> execute("select pg_drop_replication_slot('foothold_triage')"));
        var during = UUID.randomUUID();
        execute(insert(during, "triage.flags", "while there was no slot"));

        debezium.startAgain();
        debezium.awaitReady(PATIENCE);

        awaitEvent(during);
        await().atMost(PATIENCE).until(() -> timesSeen(id) == 2);
    }

    /** Slots are not in a backup, and positions point into a log that is gone: the new slot begins with what the outbox kept. */
    @Test
    void aRestoredDatabasePublishesTheKeptRowsAgain() throws Exception {
        var archive = Files.createDirectory(folder.resolve("archive"));
        PostgresArchive.keepIn(database, archive);
        PostgresBackup.take(database, folder.resolve("backup"));
        var id = UUID.randomUUID();
        execute(insert(id, "triage.flags", "written after the backup"));
        awaitEvent(id);
        PostgresArchive.close(database, archive);
        debezium.close();
        postgres.crash();

        var elsewhere = folder.resolve("restored");
        PostgresBackup.restore(folder.resolve("backup"), archive, elsewhere);
        Files.delete(folder.resolve("debezium/triage-outbox.offsets"));
        database = PostgresSettings.in(elsewhere, database.port(), "admin");
        postgres = PostgresServer.start(database);
        assertThat(value("select count(*) from pg_replication_slots")).isEqualTo("0");
        debezium.startAgain();
        debezium.awaitReady(PATIENCE);

        await().atMost(PATIENCE).until(() -> timesSeen(id) == 2);
    }

    @Test
    void aKilledHostLosesNothing() throws Exception {
        debezium.crash();
        var id = UUID.randomUUID();
        execute(insert(id, "triage.flags", "while the host was dead"));
        debezium.startAgain();
        awaitEvent(id);
    }

    @Test
    void aRestartedDatabaseIsFoundAgain() throws Exception {
        postgres.crash();
        postgres.startAgain();
        var id = UUID.randomUUID();
        execute(insert(id, "triage.flags", "after the restart"));
        awaitEvent(id);
    }

    /** The service is idle, others write: without a heartbeat that is published, the server would keep their log for ever. */
    @Test
    void anIdleConnectorDoesNotHoldBackTheLogAfterARestartEither() throws Exception {
        debezium.crash();
        debezium.startAgain();
        debezium.awaitReady(PATIENCE);
        try (var other = postgres.connect("postgres")) {
            other.createStatement().execute("create table noise as select generate_series(1, 100000) as number");
            var written = value("select pg_current_wal_lsn()");
            await().atMost(PATIENCE)
                    .until(() -> "t"
                            .equals(value("select confirmed_flush_lsn > '" + written
                                    + "'::pg_lsn from pg_replication_slots where slot_name = 'foothold_triage'")));
            other.createStatement().execute("drop table noise");
        }
    }

    @Test
    void theFiguresSayHowMuchLogIsHeldBack() throws Exception {
        var metrics = get("/q/metrics");
        assertThat(metrics).contains("foothold_relay_up{connector=\"triage-outbox\"}", "foothold_relay_slot_lag_bytes");
    }

    private static String get(String path) throws IOException {
        try (InputStream in =
                URI.create("http://127.0.0.1:" + debezium.port() + path).toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ConsumerRecord<String, String> awaitEvent(UUID id) {
        await().atMost(PATIENCE).until(() -> timesSeen(id) > 0);
        return SEEN.stream().filter(event -> is(event, id)).findFirst().orElseThrow();
    }

    private static long timesSeen(UUID id) {
        return poll().stream().filter(event -> is(event, id)).count();
    }

    private static boolean is(ConsumerRecord<String, String> event, UUID id) {
        return id.toString().equals(event.key());
    }

    private static List<ConsumerRecord<String, String>> poll() {
        reader.poll(Duration.ofMillis(50)).forEach(SEEN::add);
        return SEEN;
    }

    private static String insert(UUID id, String topic, String note) {
        return """
                insert into outbox_event (id, topic, aggregate_id, type, source, subject, time, occurred_at,
                  aggregate_version, correlation_id, restriction, data_class, data)
                values ('%1$s', '%2$s', '%1$s', 'foothold.triage.flag.raised.v1', '/sampleton/triage', '%1$s',
                  '2026-11-22T10:00:00Z', '2026-11-22T09:59:00Z', '1', '00000000-0000-0000-0000-000000000001', 'none',
                  'pseudonymous', '{"note": "%3$s"}')
                """.formatted(id, topic, note.replace("'", "''"));
    }

    private static String value(String query) throws SQLException {
        try (var connection = postgres.connect("triage");
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = postgres.connect("triage")) {
            connection.createStatement().execute(sql);
        }
    }

    /** The tables as the outbox module creates them; read as a file, since the module itself comes later in the build. */
    private static String migration() throws IOException {
        return Files.readString(Path.of("../outbox/src/main/resources/db/platform/V0001__create_outbox_and_inbox.sql"));
    }
}
