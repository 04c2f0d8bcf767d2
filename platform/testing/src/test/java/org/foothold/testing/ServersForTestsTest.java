package org.foothold.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.util.Map;
import java.util.UUID;
import org.foothold.events.DataClass;
import org.foothold.events.EventType;
import org.foothold.events.RecordRef;
import org.foothold.events.Restriction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The servers as a service's tests get them, and the probes against them. */
class ServersForTestsTest {

    record Noted(RecordRef recordRef, String absent) {}

    private static final EventType<Noted> NOTED =
            new EventType<>("foothold.triage.flag.noted.v1", "triage.flags", Noted.class, DataClass.PSEUDONYMOUS);

    static Map<String, String> settings;

    @BeforeAll
    static void start() {
        var servers = new ServersForTests();
        servers.init(Map.of("service", "triage"));
        settings = servers.start();
    }

    @Test
    void theServiceReachesItsDatabase() throws Exception {
        var url = "jdbc:postgresql://%s:%s/%s"
                .formatted(
                        settings.get("foothold.database.host"),
                        settings.get("foothold.database.port"),
                        settings.get("foothold.database.name"));
        try (var connection = DriverManager.getConnection(
                url, settings.get("foothold.database.user"), settings.get("foothold.database.password"))) {
            assertThat(connection.getCatalog()).isEqualTo("triage");
        }
    }

    @Test
    void anotherStartInThisJvmFindsTheSameServers() {
        var again = new ServersForTests();
        again.init(Map.of("service", "triage"));
        assertThat(again.start()).isEqualTo(settings);
    }

    @Test
    void aProbeSeesWhatIsPublishedAfterItWasMade() {
        var key = UUID.randomUUID();
        var event = TestEvents.of(NOTED, key, new Noted(new RecordRef("triage", key), null));
        event.publish();
        try (var probe = EventProbe.on("triage.flags")) {
            event.publish(); // delivered twice, seen once: the first came before the probe
            var seen = probe.await(any -> any.id().equals(event.id().toString()));
            assertThat(seen.type()).isEqualTo(NOTED.name());
            assertThat(seen.key()).isEqualTo(key.toString());
            assertThat(seen.data().toString()).isEqualTo("{\"recordRef\":\"triage:" + key + "\"}");
            assertThat(probe.seen()).hasSize(1);
        }
    }

    @Test
    void aRestrictedEventGoesToTheRestrictedTopic() {
        var key = UUID.randomUUID();
        try (var probe = EventProbe.on("triage.restricted")) {
            TestEvents.of(NOTED, key, new Noted(new RecordRef("triage", key), null))
                    .restricted()
                    .publish();
            var seen = probe.await(any -> any.key().equals(key.toString()));
            assertThat(seen.headers()).containsEntry("ce_restriction", Restriction.RESTRICTED.code());
        }
    }

    @Test
    void waitingInVainSaysWhatWasSeen() {
        assertThatThrownBy(() -> {
                    try (var probe = EventProbe.on("triage.flags")) {
                        probe.await(any -> false, java.time.Duration.ofMillis(300));
                    }
                })
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("No such event");
    }
}
