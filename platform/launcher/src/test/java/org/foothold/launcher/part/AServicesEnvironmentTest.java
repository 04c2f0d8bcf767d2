package org.foothold.launcher.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.foothold.launcher.state.StateFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AServicesEnvironmentTest {

    @TempDir
    Path folder;

    private Installation installation;

    @BeforeEach
    void install() {
        var state = StateFolder.of(folder, folder, folder.resolve("cache")).create();
        installation = Installation.in(state, 8099, Duration.ofHours(72));
    }

    @Test
    void namesItsOwnDatabaseAndPrincipal() {
        assertThat(of("triage"))
                .containsEntry("FOOTHOLD_DATABASE_NAME", "triage")
                .containsEntry("FOOTHOLD_DATABASE_USER", "triage")
                .containsEntry("FOOTHOLD_KAFKA_USER", "triage")
                .containsEntry("FOOTHOLD_OIDC_CLIENT_ID", "foothold-triage");
    }

    @Test
    void holdsNobodyElsesSecret() {
        for (var secret :
                new String[] {"DATABASE_PASSWORD", "KAFKA_PASSWORD", "OIDC_CLIENT_SECRET", "ENCRYPTION_KEY"}) {
            assertThat(of("triage").get("FOOTHOLD_" + secret)).isNotBlank();
            assertThat(of("citizens").values()).doesNotContain(of("triage").get("FOOTHOLD_" + secret));
        }
    }

    @Test
    void followsTheDoorAndTheClock() {
        assertThat(of("dashboard"))
                .containsEntry("FOOTHOLD_DOOR_URL", "http://localhost:8099")
                .containsEntry("FOOTHOLD_OIDC_ISSUER", "http://localhost:8099/auth/realms/foothold")
                .containsEntry("FOOTHOLD_CLOCK_OFFSET", "PT72H");
        assertThat(of("frontdoor")).containsEntry("FOOTHOLD_HTTP_PORT", "8099");
    }

    @Test
    void tellsEveryPeersAddress() {
        var triage = of("triage").get("FOOTHOLD_HTTP_PORT");
        assertThat(of("frontdoor")).containsEntry("FOOTHOLD_SERVICES_TRIAGE_URL", "http://127.0.0.1:" + triage);
    }

    @Test
    void namesACollectorOnlyWhenThereIsOne() {
        assertThat(of("triage")).doesNotContainKey("FOOTHOLD_TRACES_ENDPOINT");
        installation = installation.sendingTracesTo("http://localhost:4318");
        assertThat(of("triage")).containsEntry("FOOTHOLD_TRACES_ENDPOINT", "http://localhost:4318");
    }

    @Test
    void namesTheWardsWhereACityWasDrawn() throws IOException {
        assertThat(of("citizens")).doesNotContainKey("FOOTHOLD_CITIZENS_WARDS_FILE");
        Files.writeString(installation.wardsFile(), "postcode,ward");
        assertThat(of("citizens"))
                .containsEntry(
                        "FOOTHOLD_CITIZENS_WARDS_FILE", installation.wardsFile().toString());
    }

    private Map<String, String> of(String shortName) {
        return new ServiceEnvironment(installation)
                .of(ServiceDefinition.ALL.stream()
                        .filter(service -> service.shortName().equals(shortName))
                        .findFirst()
                        .orElseThrow());
    }
}
