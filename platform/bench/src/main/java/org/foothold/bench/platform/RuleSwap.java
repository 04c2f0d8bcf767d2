package org.foothold.bench.platform;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** An analyst who goes from one published version of the First step to another, while people are at it. */
public final class RuleSwap {
    private final RunningPlatform platform;
    private final SignedIn analyst;
    private final HttpClient http = HttpClient.newHttpClient();
    private int version = 1;

    public RuleSwap(RunningPlatform platform) {
        this.platform = platform;
        this.analyst = new SignedIn(platform, "analyst");
    }

    /** Uses the other of the two versions that ship. */
    public void swap() throws IOException, InterruptedException {
        var form = "idempotencyKey=" + UUID.randomUUID() + "&reason="
                + URLEncoder.encode("Measured while people answer", StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(
                        URI.create(platform.url("triage") + "/triage/publishing/first-step/" + version + "/rollback"))
                .header("Authorization", "Bearer " + analyst.token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 303) {
            throw new IOException("Going to version " + version + " was refused: " + answer.statusCode());
        }
        version = 3 - version;
    }
}
