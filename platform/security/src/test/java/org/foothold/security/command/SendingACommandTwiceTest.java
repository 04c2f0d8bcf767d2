package org.foothold.security.command;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.foothold.security.sample.BlockedNotes;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
class SendingACommandTwiceTest {

    @Inject
    Pool pool;

    @Inject
    PurgeStoredResponses purge;

    @Test
    void theAnswerIsTheSameByteForByteAndNothingIsDoneAgain() throws Throwable {
        String key = newKey();
        String text = "byte for byte " + key;
        Response first = write(key, text);
        Response second = write(key, text);
        assertThat(first.statusCode()).isEqualTo(201).isEqualTo(second.statusCode());
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray()).isNotEmpty();
        assertThat(second.contentType()).isEqualTo(first.contentType()).startsWith("application/json");
        assertThat(second.header("Location"))
                .isEqualTo(first.header("Location"))
                .isNotBlank();
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(first.jsonPath().getString("text")).isEqualTo(text);
        assertThat(notes(text)).isEqualTo(1);
    }

    @Test
    void aClientThatHangsUpFindsItsCommandDone() throws Throwable {
        String key = newKey();
        String text = "hung up " + key;
        try (var blocked = new BlockedNotes(pool)) {
            assertThatThrownBy(() -> hangUpAfter(Duration.ofMillis(500), key, text))
                    .isInstanceOf(HttpTimeoutException.class);
        }
        await().untilAsserted(() ->
                assertThat(write(key, text).header("Idempotency-Replayed")).isEqualTo("true"));
        assertThat(notes(text)).isEqualTo(1);
    }

    private static void hangUpAfter(Duration patience, String key, String text) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/notes"))
                .timeout(patience)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"" + text + "\"}"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void fiftyAtOnceActOnce() throws Throwable {
        String key = newKey();
        String text = "fifty at once " + key;
        List<Integer> answers;
        try (var many = Executors.newFixedThreadPool(50)) {
            Callable<Integer> call = () -> write(key, text).statusCode();
            answers = many.invokeAll(IntStream.range(0, 50).mapToObj(i -> call).toList()).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
        }
        assertThat(answers).hasSize(50).containsOnly(201, 409).contains(201);
        assertThat(notes(text)).isEqualTo(1);
        assertThat(write(key, text).statusCode()).isEqualTo(201);
        assertThat(notes(text)).isEqualTo(1);
    }

    @Test
    void theKeyIsNotUsedForSomethingElse() throws Throwable {
        String key = newKey();
        write(key, "first " + key);
        write(key, "second " + key)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:foothold:problem:idempotency-key-reused"));
        assertThat(notes("second " + key)).isZero();
    }

    @Test
    void aCommandWithoutAKeyIsRefused() {
        given().contentType(ContentType.JSON)
                .body("{\"text\":\"no key\"}")
                .post("/api/notes")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:foothold:problem:idempotency-key-missing"));
    }

    @Test
    void aKeyThatCouldBeGuessedIsRefused() {
        write("1", "short key").then().statusCode(400);
    }

    @Test
    void twoPeopleWithTheSameKeyDoNotMeet() throws Throwable {
        String key = newKey();
        String text = "two people " + key;
        Response ana =
                write(key, text, TestTokens.as("connector").subject("ana").token());
        Response ben =
                write(key, text, TestTokens.as("connector").subject("ben").token());
        assertThat(ben.jsonPath().getString("id")).isNotEqualTo(ana.jsonPath().getString("id"));
        assertThat(notes(text)).isEqualTo(2);
    }

    @Test
    void aRefusedCommandLeavesNothingAndIsDecidedAnew() throws Throwable {
        String key = newKey();
        String text = "forbidden word " + key;
        write(key, text).then().statusCode(409).body("type", equalTo("urn:foothold:rule:no-forbidden-word"));
        write(key, text).then().statusCode(409).body("type", equalTo("urn:foothold:rule:no-forbidden-word"));
        assertThat(notes(text)).isZero();
    }

    @Test
    void aDoubleClickOnAFormLeadsToTheSamePage() throws Throwable {
        String key = newKey();
        String text = "double click " + key;
        List<String> places;
        try (var two = Executors.newFixedThreadPool(2)) {
            Callable<String> click = () -> submit(key, text).header("Location");
            places = two.invokeAll(List.of(click, click)).stream()
                    .map(place -> place.resultNow())
                    .toList();
        }
        assertThat(places.get(0)).contains("/notes/").isEqualTo(places.get(1));
        assertThat(notes(text)).isEqualTo(1);
    }

    @Test
    void neitherKeyNorAnswerCanBeReadInTheTable() throws Throwable {
        String key = newKey();
        write(key, "canary Blodwen Featherstonehaugh");
        List<byte[]> stored = VertxContextSupport.subscribeAndAwait(() -> pool.query(
                        "select key_hash || fingerprint || response as row from idempotent_command")
                .execute()
                .map(rows -> rows.stream()
                        .map(row -> row.getBuffer("row").getBytes())
                        .toList()));
        assertThat(stored)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(new String(row, StandardCharsets.ISO_8859_1))
                        .doesNotContain("Blodwen")
                        .doesNotContain(key));
    }

    @Test
    void afterADayTheAnswerIsForgotten() throws Throwable {
        String key = newKey();
        Response first = write(key, "a day " + key);
        update(
                "update idempotent_command set recorded_at = now() - interval '25 hours' where recorded_at = (select max(recorded_at) from idempotent_command)");
        VertxContextSupport.subscribeAndAwait(purge::purge);
        Response later = write(key, "a day " + key);
        assertThat(later.jsonPath().getString("id"))
                .isNotEqualTo(first.jsonPath().getString("id"));
        assertThat(later.header("Idempotency-Replayed")).isNull();
    }

    private static Response write(String key, String text) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body("{\"text\":\"" + text + "\"}")
                .post("/api/notes");
    }

    private static Response write(String key, String text, String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body("{\"text\":\"" + text + "\"}")
                .post("/api/notes");
    }

    private static Response submit(String key, String text) {
        return given().redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .formParam("idempotencyKey", key)
                .formParam("text", text)
                .post("/api/notes/form");
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private long notes(String text) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(
                () -> pool.preparedQuery("select count(*) as notes from note where text = $1")
                        .execute(Tuple.of(text))
                        .map(rows -> rows.iterator().next().getLong("notes")));
    }

    private void update(String statement) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> pool.query(statement).execute());
    }
}
