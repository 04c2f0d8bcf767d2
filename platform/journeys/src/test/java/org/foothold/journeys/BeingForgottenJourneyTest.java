package org.foothold.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody answers, leaves their details, is known to the single view and shown on the dashboard; asks to be forgotten; and is, in every service. */
@ExtendWith(OnTheRunningPlatform.class)
class BeingForgottenJourneyTest {
    private static final Duration SOON = Duration.ofMinutes(2);
    private static final String GIVEN = "Oblivia";
    private static final String FAMILY = "Quincewither";
    private static final String SECRET = "Foothold-Assessment-Secret";

    @Test
    void reachesEveryServiceThatKeptSomething(Platform platform) {
        JsonNode started = json(send(platform, "POST", "/api/triage/assessments", null, """
                {"questionSet": "first-step", "channel": "api", "language": "en"}"""));
        String assessment =
                "/api/triage/assessments/" + started.at("/assessment/id").asText();
        String secret = started.path("secret").asText();
        send(platform, "PUT", assessment + "/answers/money", secret, "{\"options\": [\"nothing-left\"]}");
        send(platform, "PUT", assessment + "/contact-details", secret, """
                {"givenName": "%s", "familyName": "%s", "phone": "01632 960 771", "safeToContact": true, "consentToShare": false}""".formatted(GIVEN, FAMILY));
        send(platform, "POST", assessment + "/completion", secret, "");
        await().atMost(SOON).until(() -> !found(platform).isEmpty());
        String citizen = found(platform).getFirst();
        await().atMost(SOON).until(() -> onTheDashboard(platform, citizen));

        JsonNode preview = json(platform.post("dpo", "/api/citizens/erasures/preview", """
                {"person": "citizen:%s", "reference": "ER-771"}""".formatted(citizen)));
        JsonNode erased = json(platform.post("dpo", "/api/citizens/erasures", """
                {"person": "citizen:%s", "reference": "ER-771", "state": "%s"}""".formatted(
                        citizen, preview.path("state").asText())));

        await().atMost(SOON)
                .until(() -> send(platform, "GET", assessment, secret, "").statusCode() == 404);
        await().atMost(SOON).until(() -> !onTheDashboard(platform, citizen));
        assertThat(found(platform)).isEmpty();
        await().atMost(SOON)
                .until(() -> json(platform.get(
                                "dpo",
                                "early-help",
                                "/api/citizens/erasures/" + erased.path("id").asText()))
                        .path("clean")
                        .asBoolean());
        var leaks = new ArrayList<String>();
        var needles = List.of(FAMILY.toLowerCase(java.util.Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        Haystack.topics(platform, needles, leaks);
        Haystack.files(platform.state().resolve("logs"), needles, leaks);
        assertThat(leaks).isEmpty();
    }

    private static List<String> found(Platform platform) {
        var answer = platform.send(platform.request("/api/citizens/search")
                .header("Authorization", "Bearer " + platform.token("connector"))
                .header("Foothold-Purpose", "early-help")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\": \"%s %s\"}".formatted(GIVEN, FAMILY))));
        var ids = new ArrayList<String>();
        json(answer).path("items").forEach(item -> ids.add(item.path("citizen").asText()));
        return ids;
    }

    private static boolean onTheDashboard(Platform platform, String citizen) {
        var people = platform.get("connector", "early-help", "/api/dashboard/people-to-contact?size=50");
        return people.body().contains(citizen);
    }

    private static HttpResponse<String> send(
            Platform platform, String method, String path, String secret, String body) {
        HttpRequest.Builder request = platform.request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (secret != null) {
            request.header(SECRET, secret);
        }
        return platform.send(request);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return Json.read(answer.body());
    }
}
