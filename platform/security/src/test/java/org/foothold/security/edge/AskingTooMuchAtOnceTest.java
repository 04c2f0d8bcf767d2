package org.foothold.security.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.foothold.security.sample.BlockedNotes;
import org.foothold.testing.ServersForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
class AskingTooMuchAtOnceTest {

    private static final int MORE_THAN_ARE_TAKEN = 100;

    @Inject
    Pool pool;

    @Test
    void theRestIsToldAtOnceToTryAgainAndWhatWasTakenIsFinished() throws Throwable {
        try (var client = HttpClient.newHttpClient()) {
            List<CompletableFuture<HttpResponse<String>>> answers;
            try (var blocked = new BlockedNotes(pool)) {
                answers = IntStream.range(0, MORE_THAN_ARE_TAKEN)
                        .mapToObj(i -> client.sendAsync(note(), HttpResponse.BodyHandlers.ofString()))
                        .toList();
                await().untilAsserted(() -> assertThat(answers)
                        .filteredOn(CompletableFuture::isDone)
                        .hasSize(36));
                assertThat(answers).filteredOn(CompletableFuture::isDone).allSatisfy(refused -> {
                    assertThat(refused.join().statusCode()).isEqualTo(503);
                    assertThat(refused.join().headers().firstValue("Retry-After"))
                            .hasValue("1");
                    assertThat(refused.join().body()).contains("urn:foothold:problem:unavailable");
                });
            }
            assertThat(answers)
                    .filteredOn(answer -> answer.join().statusCode() == 201)
                    .hasSize(64);
        }
        given().get("/api/notes/public").then().statusCode(200);
    }

    private static HttpRequest note() {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/notes"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"at once\"}"))
                .build();
    }
}
