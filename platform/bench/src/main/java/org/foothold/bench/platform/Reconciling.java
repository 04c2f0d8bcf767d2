package org.foothold.bench.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Parts all records of the single view anew, as it does every night, and waits for the end. */
public final class Reconciling {

    private static final Duration PATIENCE = Duration.ofHours(3);

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final SignedIn analyst;

    public Reconciling(RunningPlatform platform) {
        this.address = platform.url("frontdoor") + "/api/citizens/reconciliations";
        this.analyst = new SignedIn(platform, "analyst");
    }

    /** What it did and how long that took. */
    public Map<String, Object> run() throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var id = read(request("").POST(HttpRequest.BodyPublishers.noBody()))
                .path("id")
                .asText();
        var run = read(request("/" + id).GET());
        while (!"done".equals(run.path("status").asText())) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IOException("The reconcile did not end within " + PATIENCE + ".");
            }
            Thread.sleep(1_000);
            run = read(request("/" + id).GET());
        }
        var row = new LinkedHashMap<String, Object>();
        row.put("seconds", (System.nanoTime() - begun) / 1_000_000_000.0);
        row.put("citizens", run.path("citizens").asInt());
        row.put("records moved", run.path("recordsMoved").asInt());
        row.put("left as they were", run.path("leftAsTheyWere").asInt());
        return row;
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", "Bearer " + analyst.token())
                .header("Foothold-Purpose", "early-help")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private JsonNode read(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("Reconciling is answered by " + answer.statusCode());
        }
        return json.readTree(answer.body());
    }
}
