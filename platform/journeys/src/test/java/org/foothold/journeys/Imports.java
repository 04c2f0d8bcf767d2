package org.foothold.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.awaitility.Awaitility;

/** The analyst's imports, over the same API as a script of theirs would use. */
final class Imports {

    private static final String PATH = "/api/citizens/imports";
    private static final Set<String> OVER = Set.of("done", "refused", "failed");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Platform platform;

    Imports(Platform platform) {
        this.platform = platform;
    }

    /** Hands a file in and waits until it was taken or refused. */
    JsonNode of(Path file, String mapping) {
        HttpResponse<String> accepted = handIn(file, mapping);
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        return over(Json.read(accepted.body()).get("id").asText());
    }

    HttpResponse<String> handIn(Path file, String mapping) {
        try {
            return platform.send(platform.request(PATH + "?mapping=" + mapping + "&fileName=" + file.getFileName())
                    .timeout(Duration.ofMinutes(1))
                    .header("Authorization", "Bearer " + platform.token("analyst"))
                    .header("Content-Type", "text/csv")
                    .header("Idempotency-Key", "journey-" + System.nanoTime())
                    .POST(BodyPublishers.ofFile(file)));
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode over(String id) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(300))
                .until(
                        () -> Json.read(platform.get("analyst", "service-improvement", PATH + "/" + id)
                                .body()),
                        job -> OVER.contains(job.path("status").asText()));
    }

    /** What was wrong with which line, as the analyst downloads it. */
    String rejects(String id) {
        HttpResponse<String> report = platform.send(platform.request(PATH + "/" + id + "/rejects")
                .header("Authorization", "Bearer " + platform.token("analyst"))
                .header("Accept", "text/csv"));
        assertThat(report.statusCode()).isEqualTo(200);
        return report.body();
    }
}
