package org.foothold.bench.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** The commands that are measured: a worker flags a person (each time another one), and says what came of it. */
public final class FlagCommands {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final SignedIn worker;

    public FlagCommands(RunningPlatform platform, SignedIn worker) {
        this.address = platform.url("triage") + "/api/triage/flags";
        this.worker = worker;
    }

    /** Flags the record. Sent again with the same key, it must have no second effect. */
    public CompletableFuture<HttpResponse<String>> raise(UUID record, UUID key)
            throws IOException, InterruptedException {
        return post(
                "",
                "{\"recordRef\":\"triage:%s\",\"reasons\":[\"food\"],\"urgency\":\"routine\",\"fastTrack\":false}"
                        .formatted(record),
                key);
    }

    public CompletableFuture<HttpResponse<String>> resolve(UUID flag, UUID key)
            throws IOException, InterruptedException {
        return post("/" + flag + "/resolution", "{\"outcome\":\"contacted\"}", key);
    }

    private CompletableFuture<HttpResponse<String>> post(String path, String body, UUID key)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + worker.token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .header("Foothold-Purpose", "early-help")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }
}
