package org.foothold.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.foothold.events.EventType;
import org.foothold.events.RecordRef;
import org.foothold.events.Restriction;
import org.foothold.events.citizens.CitizenEvents;
import org.foothold.outbox.IncomingEvent;
import org.foothold.servers.FreePort;
import org.foothold.servers.PostgresServer;
import org.foothold.servers.PostgresSettings;

/** The single view's events reach a service interleaved, repeated and out of order; all must end in one picture. */
class LinksArrivingInAnyOrderTest {

    private static final RecordRef TRIAGED = new RecordRef("triage", UUID.randomUUID());
    private static final RecordRef IMPORTED = new RecordRef("citizens", UUID.randomUUID());
    private static final RecordRef WITHDRAWN = new RecordRef("citizens", UUID.randomUUID());
    private static final UUID ANNA = UUID.randomUUID();
    private static final UUID BOB = UUID.randomUUID();
    private static final UUID CLARA = UUID.randomUUID();
    private static final UUID DORA = UUID.randomUUID();

    /** Bob turns out to be Clara, and Clara to be Dora; Anna's record is moved to Bob before. */
    private static final List<IncomingEvent> STORY = List.of(
            linked(TRIAGED, ANNA, 2),
            linked(TRIAGED, BOB, 3),
            linked(IMPORTED, CLARA, 2),
            linked(WITHDRAWN, ANNA, 2),
            event(CitizenEvents.RECORD_WITHDRAWN, WITHDRAWN.id(), 3, Map.of("recordRef", WITHDRAWN.toString())),
            absorbed(BOB, CLARA),
            absorbed(CLARA, DORA));

    private static Path folder;
    private static PostgresServer postgres;
    private static Vertx vertx;
    private static Pool pool;

    private final RecordIdentity identity = new RecordIdentity();

    @BeforeContainer
    static void start() throws IOException, SQLException {
        folder = Files.createTempDirectory("identity");
        postgres = PostgresServer.start(PostgresSettings.in(folder.resolve("data"), FreePort.next(), "admin")
                .throwAway());
        postgres.createDatabase("reader", "reader");
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl("reader"), "reader", "reader");
                var migration =
                        RecordIdentity.class.getResourceAsStream("/db/platform/V0004__create_record_identity.sql")) {
            connection.createStatement().execute(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
        }
        vertx = Vertx.vertx();
        pool = Pool.newInstance(PgBuilder.pool()
                .connectingTo(new PgConnectOptions()
                        .setHost("127.0.0.1")
                        .setPort(postgres.port())
                        .setDatabase("reader")
                        .setUser("reader")
                        .setPassword("reader"))
                .using(vertx)
                .build());
    }

    @AfterContainer
    static void stop() {
        pool.closeAndAwait();
        vertx.close().toCompletionStage().toCompletableFuture().join();
        postgres.close();
    }

    @Property(tries = 150)
    void everyOrderEndsInTheSamePicture(@ForAll("deliveries") List<IncomingEvent> delivered) {
        forgetAll();
        deliver(delivered);

        assertThat(citizens(TRIAGED, IMPORTED, WITHDRAWN)).isEqualTo(Map.of(TRIAGED, DORA, IMPORTED, DORA));
        assertThat(identity.survivorOf(pool, Set.of(ANNA, BOB, CLARA, DORA))
                        .await()
                        .indefinitely())
                .isEqualTo(Map.of(ANNA, ANNA, BOB, DORA, CLARA, DORA, DORA, DORA));
        assertThat(identity.recordsOf(pool, DORA, 10).await().indefinitely())
                .containsExactlyInAnyOrder(TRIAGED, IMPORTED);
    }

    /** All events in some order, each perhaps twice, cut into batches of one to three. */
    @Provide
    Arbitrary<List<IncomingEvent>> deliveries() {
        var twice = new ArrayList<>(STORY);
        twice.addAll(STORY);
        return Arbitraries.shuffle(twice);
    }

    @Example
    void aRecordNobodyLinkedYetHasNoCitizen() {
        forgetAll();
        assertThat(citizens(TRIAGED)).isEmpty();
    }

    @Example
    void aRingOfAbsorbedIdsEnds() {
        forgetAll();
        deliver(List.of(linked(TRIAGED, ANNA, 1), absorbed(ANNA, BOB), absorbed(BOB, ANNA)));
        assertThat(citizens(TRIAGED)).isEmpty();
    }

    @Example
    void onlyRecordsWhoseCitizenChangedAreNamed() {
        forgetAll();
        List<IncomingEvent> first = List.of(linked(TRIAGED, ANNA, 2), linked(IMPORTED, BOB, 2));
        assertThat(apply(first)).containsExactlyInAnyOrder(TRIAGED, IMPORTED);
        assertThat(apply(List.of(linked(TRIAGED, ANNA, 2), linked(IMPORTED, CLARA, 3))))
                .containsExactly(IMPORTED);
    }

    private void deliver(List<IncomingEvent> events) {
        for (int from = 0, size = 1; from < events.size(); from += size, size = size % 3 + 1) {
            apply(events.subList(from, Math.min(events.size(), from + size)));
        }
    }

    private Set<RecordRef> apply(List<IncomingEvent> events) {
        return pool.withTransaction((SqlConnection tx) -> identity.apply(tx, events))
                .await()
                .indefinitely();
    }

    private Map<RecordRef, UUID> citizens(RecordRef... records) {
        return identity.citizenOf(pool, List.of(records)).await().indefinitely();
    }

    private static void forgetAll() {
        pool.query("truncate record_identity, absorbed_citizen").executeAndAwait();
    }

    private static IncomingEvent linked(RecordRef record, UUID citizen, long version) {
        return event(
                CitizenEvents.RECORD_LINKED,
                record.id(),
                version,
                Map.of("recordRef", record.toString(), "citizenId", citizen.toString()));
    }

    private static IncomingEvent absorbed(UUID citizen, UUID into) {
        return event(
                CitizenEvents.CITIZEN_ABSORBED,
                citizen,
                9,
                Map.of("citizenId", citizen.toString(), "absorbedInto", into.toString()));
    }

    private static IncomingEvent event(EventType<?> type, UUID key, long version, Map<String, String> data) {
        var json = JsonNodeFactory.instance.objectNode();
        data.forEach(json::put);
        return new IncomingEvent(
                UUID.randomUUID(),
                type.name(),
                type.topic(),
                key,
                version,
                Instant.EPOCH,
                Instant.EPOCH,
                Restriction.NONE,
                UUID.randomUUID(),
                null,
                false,
                json);
    }
}
