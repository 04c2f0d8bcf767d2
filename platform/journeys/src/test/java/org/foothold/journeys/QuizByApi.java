package org.foothold.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.foothold.bench.faults.CarefulClient;

/** People answer the first step through the API and leave a way to be reached, each in four commands that are repeated until answered. */
final class QuizByApi {

    private static final String PATH = "/api/triage/assessments";

    private final Platform platform;
    private final CarefulClient client;
    private final Set<UUID> completed = ConcurrentHashMap.newKeySet();

    QuizByApi(Platform platform, CarefulClient client) {
        this.platform = platform;
        this.client = client;
    }

    /** The assessments whose completion was acknowledged. */
    Set<UUID> completed() {
        return Set.copyOf(completed);
    }

    /** Somebody without money leaves their details; null when there was no answer after all patience. */
    UUID leaves(String givenName, String familyName, boolean consent) {
        JsonNode started = sent("POST", "", null, """
                {"questionSet": "first-step", "channel": "api", "language": "en"}""");
        if (started == null) {
            return null;
        }
        String id = started.at("/assessment/id").asText();
        String secret = started.get("secret").asText();
        String details = """
                {"givenName": "%s", "familyName": "%s", "phone": "01632 960 %03d", "safeToContact": true, "consentToShare": %s}""".formatted(givenName, familyName, Math.floorMod(id.hashCode(), 1000), consent);
        boolean done = sent("PUT", "/" + id + "/answers/money", secret, "{\"options\": [\"nothing-left\"]}") != null
                && sent("PUT", "/" + id + "/contact-details", secret, details) != null
                && sent("POST", "/" + id + "/completion", secret, "") != null;
        if (!done) {
            return null;
        }
        completed.add(UUID.fromString(id));
        return UUID.fromString(id);
    }

    private JsonNode sent(String method, String path, String secret, String body) {
        UUID key = UUID.randomUUID();
        HttpRequest.Builder request = platform.request(PATH + path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (secret != null) {
            request.header("Foothold-Assessment-Secret", secret);
        }
        HttpResponse<String> answer = client.untilAnswered(() -> platform.sendAsync(request));
        return answer == null ? null : Json.read(answer.body().isEmpty() ? "{}" : answer.body());
    }
}
