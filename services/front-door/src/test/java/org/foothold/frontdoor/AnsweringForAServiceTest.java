package org.foothold.frontdoor;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class AnsweringForAServiceTest {

    @TestHTTPResource("/")
    URI door;

    @Test
    void aStrangerWhoMustSignInIsSentThereAndBack() {
        var answer = new Visitor().visits("/triage/closed/case?page=2&x=%26");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/sign-in?to=%2Ftriage%2Fclosed%2Fcase%3Fpage%3D2%26x%3D%2526");
    }

    @Test
    void aScriptOrAProgramHearsThe401() {
        assertThat(given().header("Sec-Fetch-Mode", "cors")
                        .header("Accept", "text/html")
                        .get("/triage/closed")
                        .statusCode())
                .isEqualTo(401);
        assertThat(given().header("Accept", "text/event-stream")
                        .get("/triage/closed")
                        .statusCode())
                .isEqualTo(401);
        assertThat(given().header("Sec-Fetch-Mode", "navigate")
                        .get("/api/triage/closed")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aSignedInReaderWhoIsStillRefusedIsToldSoAndNotSentRound() {
        var visitor = new Visitor();
        visitor.signsIn("connector", "/triage");
        var answer = visitor.visits("/triage/closed");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.asString()).contains("You cannot see this page");
    }

    @Test
    void aPersonMeetsAPageWhereAServiceSaysNo() {
        assertThat(new Visitor().visits("/triage/absent").asString()).contains("Page not found", "<!DOCTYPE html>");
        assertThat(new Visitor().visits("/triage/absent").statusCode()).isEqualTo(404);
        assertThat(new Visitor().visits("/triage/broken").asString())
                .contains("Sorry, there is a problem with the service", "<code>");
    }

    @Test
    void aServicesOwnPageAboutAnErrorIsLeftAlone() {
        var answer = new Visitor().visits("/triage/wrong-form");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).isEqualTo("<h1>There is a problem</h1>");
    }

    @Test
    void aServiceThatIsDownIsExplainedToAPersonInTheirLanguage() {
        var english = new Visitor().visits("/dashboard/people-to-contact");
        assertThat(english.statusCode()).isEqualTo(502);
        assertThat(english.header("Retry-After")).isEqualTo("5");
        assertThat(english.asString())
                .contains("<html lang=\"en\"", "this part of the service is not available", "999");
        assertThat(new Visitor().visits("/dashboard/people-to-contact?lang=cy").asString())
                .contains("<html lang=\"cy\"", "nid yw&#39;r rhan hon");
    }

    @Test
    void aServiceThatIsDownIsAProblemToAProgram() {
        var answer = given().get("/api/dashboard/people-to-contact");
        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:foothold:problem:unavailable");
        assertThat(answer.jsonPath().getString("correlationId")).isEqualTo(answer.header("X-Correlation-Id"));
    }

    @Test
    void aStreamThatCannotBeHadNowIsAnEmptyOneSoThatTheBrowserAsksAgain() {
        for (var path : new String[] {"/dashboard/stream", "/triage/restarting"}) {
            var answer = given().header("Accept", "text/event-stream").get(path);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.contentType()).startsWith("text/event-stream");
            assertThat(answer.asString()).isEqualTo("retry: 3000\n\n");
        }
    }

    @Test
    void anEventIsPassedOnAtOnceNotWhenTheStreamEnds() throws Exception {
        PretendService.secondEvent = new CountDownLatch(1);
        var request = HttpRequest.newBuilder(door.resolve("/triage/stream"))
                .header("Accept", "text/event-stream")
                .header("Accept-Encoding", "gzip")
                .timeout(Duration.ofSeconds(20))
                .build();
        var client = HttpClient.newHttpClient();
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            assertThat(answer.headers().firstValue("Content-Encoding").orElse("identity"))
                    .isEqualTo("identity");
            try (var lines = new BufferedReader(new InputStreamReader(answer.body()))) {
                assertThat(lines.readLine()).isEqualTo("event: flagged");
                assertThat(lines.readLine()).isEqualTo("id: 1");
                PretendService.secondEvent.countDown();
                assertThat(lines.lines()).contains("id: 2");
            }
        } finally {
            client.shutdownNow();
        }
    }
}
