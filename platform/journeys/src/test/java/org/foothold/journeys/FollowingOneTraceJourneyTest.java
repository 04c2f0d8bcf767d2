package org.foothold.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A worker's program flags somebody under a trace of its own. Whoever keeps the platform running finds that trace again. */
@ExtendWith(OnTheRunningPlatform.class)
class FollowingOneTraceJourneyTest {

    private static final String FLAG =
            "{\"recordRef\":\"triage:%s\",\"reasons\":[\"food\"],\"urgency\":\"routine\",\"fastTrack\":false}";

    private final String trace = UUID.randomUUID().toString().replace("-", "");
    private final String correlation = UUID.randomUUID().toString();

    @Test
    void itLeadsFromTheRequestThroughOutboxAndKafkaToTheDashboardsLogLine(Platform platform) {
        var answer = platform.send(platform.request("/api/triage/flags")
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .header("X-Correlation-Id", correlation)
                .header("Authorization", "Bearer " + platform.token("connector"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(FLAG.formatted(UUID.randomUUID()))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(linesOfTheTrace(platform, "dashboard"))
                        .anySatisfy(line -> {
                            assertThat(line.path("message").asText())
                                    .endsWith("applied foothold.triage.flag.raised.v1");
                            assertThat(line.at("/mdc/correlationId").asText()).isEqualTo(correlation);
                        }));
    }

    private List<JsonNode> linesOfTheTrace(Platform platform, String part) throws IOException {
        try (var lines = Files.lines(platform.state().resolve("logs/" + part + ".log"))) {
            return lines.filter(line -> line.contains(trace)).map(Json::read).toList();
        }
    }
}
