package org.foothold.citizens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom a file no longer has, though it holds everybody the source still has, is withdrawn; many of them only when a person says so. */
@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
@QuarkusTestResource(TriageStandIn.class)
class HandingInACompleteFileTest {

    private static final String ASK = "register-ask";
    private static final String ALWAYS = "register-always";
    private static final String HEADER = "ref,surname,forename,born\n";
    private static final Duration SOON = Duration.ofSeconds(30);

    private final MadeUp who = MadeUp.somebody();

    @Inject
    CitizensDatabase database;

    @BeforeEach
    @AfterEach
    void theRegistersAreEmpty() {
        database.run("delete from import_job where source_system like 'register-%'");
        database.run("delete from source_record where source_system like 'register-%'");
        database.run("delete from withdrawn_record");
    }

    private static TestTokens analyst() {
        return TestTokens.as("analyst").subject("the-analyst");
    }

    private String row(String ref) {
        return ref + "," + who.family() + "," + who.given() + ref + ",1981-02-04\n";
    }

    private String file(String... refs) {
        return HEADER + List.of(refs).stream().map(this::row).collect(Collectors.joining());
    }

    private String file(int from, int to) {
        return file(IntStream.range(from, to).mapToObj(i -> "p" + i).toArray(String[]::new));
    }

    private static ValidatableResponse send(byte[] file, String mapping, String complete) {
        var request = given().auth().oauth2(analyst().token()).contentType("text/csv");
        if (complete != null) {
            request.queryParam("complete", complete);
        }
        return request.queryParam("mapping", mapping)
                .queryParam("fileName", "register.csv")
                .body(file)
                .post("/api/citizens/imports")
                .then();
    }

    private static String handedIn(String file, String mapping, boolean complete) {
        return send(file.getBytes(StandardCharsets.UTF_8), mapping, complete ? "true" : null)
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static JsonPath state(String id) {
        return given().auth()
                .oauth2(analyst().token())
                .get("/api/citizens/imports/" + id)
                .jsonPath();
    }

    private static boolean rests(JsonPath state) {
        String extract = state.getString("extract.state");
        return !Set.of("accepted", "running").contains(state.getString("status"))
                && (extract == null || !Set.of("counting", "going").contains(extract));
    }

    private static JsonPath over(String id) {
        await().atMost(SOON).until(() -> rests(state(id)));
        return state(id);
    }

    private static JsonPath imported(String file) {
        return over(handedIn(file, ASK, false));
    }

    private static JsonPath complete(String file) {
        return over(handedIn(file, ASK, true));
    }

    private static ValidatableResponse answer(String id, boolean go) {
        return answer(analyst(), id, go);
    }

    private static ValidatableResponse answer(TestTokens by, String id, boolean go) {
        return given().auth()
                .oauth2(by.token())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("go", go))
                .post("/api/citizens/imports/" + id + "/answer")
                .then();
    }

    private List<String> here(String source) {
        return database.column("select source_id from source_record where source_system = ? order by 1", source);
    }

    private int howMany() {
        return here(ASK).size();
    }

    private String recordOf(String ref) {
        return database.value(
                "select id::text from source_record where source_system = 'register-ask' and source_id = ?", ref);
    }

    private void awaitLinked(String ref) {
        await().atMost(SOON).until(() -> database.citizenOf(ASK, ref) != null);
    }

    @Test
    void whoIsNoLongerInItIsWithdrawnAndNobodyElse() {
        over(handedIn(file("a", "b"), ALWAYS, false));
        imported(file("a", "b", "c"));
        awaitLinked("b");
        String gone = recordOf("b");

        JsonPath done = complete(file("a", "c", "d"));

        assertThat(here(ASK)).containsExactly("a", "c", "d");
        assertThat(here(ALWAYS)).as("another source").containsExactly("a", "b");
        assertThat(done.getBoolean("complete")).isTrue();
        assertThat(done.getString("extract.state")).isEqualTo("done");
        assertThat(done.getInt("extract.records")).isEqualTo(3);
        assertThat(done.getInt("extract.noLongerThere")).isEqualTo(1);
        assertThat(done.getInt("extract.withdrawn")).isEqualTo(1);
        assertThat(done.getInt("extract.held") + done.getInt("extract.cameBack"))
                .isZero();
        assertThat(database.column("select type from outbox_event where aggregate_id = ?::uuid", gone))
                .contains("foothold.citizens.record.withdrawn.v1");
    }

    @Test
    void aFileOfWhichItIsNotSaidWithdrawsNobody() {
        imported(file("a", "b"));
        JsonPath done = imported(file("a"));
        assertThat(done.getBoolean("complete")).isFalse();
        assertThat(done.getString("extract.state")).isNull();
        assertThat(here(ASK)).containsExactly("a", "b");
    }

    @Test
    void everyFileOfAMappingThatIsAlwaysCompleteWithdraws() {
        over(handedIn(file("a", "b"), ALWAYS, false));
        JsonPath done = over(handedIn(file("b"), ALWAYS, false));
        assertThat(done.getBoolean("complete")).isTrue();
        assertThat(here(ALWAYS)).containsExactly("b");
    }

    @Test
    void whereTheMappingNeverIsItMayNotBeSaidAndNothingHappens() {
        String before = database.value("select count(*) from import_job");
        send(HEADER.getBytes(StandardCharsets.UTF_8), "food-voucher-requests", "true")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo("complete"));
        send(HEADER.getBytes(StandardCharsets.UTF_8), ASK, "perhaps")
                .statusCode(422)
                .body("errors[0].field", equalTo("complete"));
        given().auth()
                .oauth2(analyst().token())
                .multiPart("mapping", "food-voucher-requests")
                .multiPart("complete", "yes")
                .multiPart("idempotencyKey", UUID.randomUUID().toString())
                .multiPart("file", "register.csv", HEADER.getBytes(StandardCharsets.UTF_8))
                .post("/citizens/imports")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#complete"))
                .body(containsString("never hold everybody"));
        assertThat(database.value("select count(*) from import_job")).isEqualTo(before);
    }

    @Test
    void aRowThatWasSetAsideIsStillInTheFile() {
        imported(file("a", "b", "c", "d", "e"));
        JsonPath done = complete(HEADER + row("a") + "b,Lee,Ann,no date\n" + "c,too short\n" + "d,,,\n" + row("a"));
        assertThat(done.getInt("rows.rejected")).isEqualTo(4);
        assertThat(here(ASK)).containsExactly("a", "b", "c", "d");
    }

    @Test
    void halfAFileWithdrawsNobody() {
        imported(file("a", "b"));
        for (byte[] broken : List.of(
                (file("a") + "b,\"Lee").getBytes(StandardCharsets.UTF_8),
                "ref,surname\na,Lee\n".getBytes(StandardCharsets.UTF_8),
                (HEADER + "a,L\u00e9e,Ann,1981-02-04\n").getBytes(StandardCharsets.ISO_8859_1))) {
            String id = send(broken, ASK, "true").statusCode(202).extract().path("id");
            JsonPath refused = over(id);
            assertThat(refused.getString("status")).isEqualTo("refused");
            assertThat(refused.getString("extract")).isNull();
            answer(id, true).statusCode(404);
        }
        send(new byte[0], ASK, "true").statusCode(422);
        assertThat(here(ASK)).containsExactly("a", "b");
    }

    @Test
    void aFileWithoutRowsWaitsForAPerson() {
        imported(file("a", "b"));
        JsonPath waits = complete(HEADER);
        assertThat(waits.getString("extract.state")).isEqualTo("waiting");
        assertThat(waits.getInt("extract.noLongerThere")).isEqualTo(2);
        assertThat(here(ASK)).containsExactly("a", "b");
        answer(waits.getString("id"), true).statusCode(200);
        over(waits.getString("id"));
        assertThat(here(ASK)).isEmpty();
    }

    @Test
    void whereManyWouldGoNobodyGoesUntilAPersonSaysSo() {
        imported(file(0, 40));
        JsonPath waits = complete(file(0, 15));
        String id = waits.getString("id");
        assertThat(waits.getBoolean("extract.waitsForDecision")).isTrue();
        assertThat(waits.getInt("extract.records")).isEqualTo(40);
        assertThat(waits.getInt("extract.noLongerThere")).isEqualTo(25);
        assertThat(howMany()).isEqualTo(40);

        for (String role : List.of("connector", "manager", "dpo", "admin", "service", "partner-worker", "citizen")) {
            answer(TestTokens.as(role), id, true).statusCode(404);
        }
        answer(TestTokens.as("analyst").organisation("food-bank"), id, true).statusCode(404);
        given().contentType(ContentType.JSON)
                .body(Map.of("go", true))
                .post("/api/citizens/imports/" + id + "/answer")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(TestTokens.as("connector").token())
                .redirects()
                .follow(false)
                .formParam("go", "yes")
                .post("/citizens/imports/" + id + "/answer")
                .then()
                .statusCode(404);
        assertThat(state(id).getString("extract.state")).isEqualTo("waiting");

        answer(id, true).statusCode(200).body("extract.answeredBy", equalTo("the-analyst"));
        answer(id, true).statusCode(200);
        JsonPath done = over(id);
        assertThat(done.getInt("extract.withdrawn")).isEqualTo(25);
        assertThat(howMany()).isEqualTo(15);
        answer(id, true).statusCode(200);
        answer(id, false).statusCode(409).body("type", equalTo("urn:foothold:rule:nothing-waits"));
    }

    @Test
    void whoDeclinesKeepsThem() {
        imported(file(0, 30));
        String id = complete(file(0, 5)).getString("id");
        answer(id, false).statusCode(200).body("extract.state", equalTo("declined"));
        answer(id, false).statusCode(200);
        answer(id, true).statusCode(409);
        assertThat(howMany()).isEqualTo(30);
    }

    @Test
    void aNewerImportTakesTheDecisionAway() {
        imported(file(0, 30));
        String id = complete(file(0, 5)).getString("id");
        imported(file("z"));
        answer(id, true).statusCode(409).body("type", equalTo("urn:foothold:rule:newer-import-began"));
        given().auth()
                .oauth2(analyst().token())
                .formParam("go", "yes")
                .post("/citizens/imports/" + id + "/answer")
                .then()
                .statusCode(409)
                .body(containsString("A newer import of this source has begun since"));
        assertThat(howMany()).isEqualTo(31);

        complete(file(0, 30));
        assertThat(state(id).getString("extract.state")).isEqualTo("overtaken");
        assertThat(howMany()).isEqualTo(30);
    }

    @Test
    void whoWasSentAgainMeanwhileStays() {
        imported(file(0, 30));
        String id = complete(file(0, 5)).getString("id");
        given().auth()
                .oauth2(analyst().token())
                .contentType(ContentType.JSON)
                .body(Map.of("surname", who.family(), "forename", who.given() + "p7", "born", "1981-02-04"))
                .put("/api/citizens/sources/register-ask/records/p7")
                .then()
                .statusCode(200);
        answer(id, true).statusCode(200);
        JsonPath done = over(id);
        assertThat(done.getInt("extract.withdrawn")).isEqualTo(24);
        assertThat(done.getInt("extract.cameBack")).isEqualTo(1);
        assertThat(here(ASK)).containsExactly("p0", "p1", "p2", "p3", "p4", "p7");
    }

    @Test
    void nobodyOnLegalHoldIsTouched() {
        imported(file("a", "b"));
        awaitLinked("b");
        var officer = TestTokens.as("dpo").subject("officer-of-holds");
        given().auth()
                .oauth2(officer.token())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of(
                        "person",
                        "citizen:" + database.citizenOf(ASK, "b"),
                        "reference",
                        "CASE-X",
                        "reason",
                        "A claim is open."))
                .post("/api/citizens/legal-holds")
                .then()
                .statusCode(201);
        JsonPath done = complete(file("a"));
        assertThat(done.getString("extract.state")).isEqualTo("done");
        assertThat(done.getInt("extract.held")).isEqualTo(1);
        assertThat(done.getInt("extract.withdrawn")).isZero();
        assertThat(here(ASK)).containsExactly("a", "b");
    }

    @Test
    void theSameFileTwiceWithdrawsOnce() {
        imported(file("a", "b"));
        complete(file("a"));
        JsonPath again = complete(file("a"));
        assertThat(again.getInt("rows.same")).isEqualTo(1);
        assertThat(again.getInt("extract.noLongerThere")).isZero();
        assertThat(again.getString("extract.state")).isEqualTo("done");
        assertThat(here(ASK)).containsExactly("a");
    }

    @Test
    void ofTwoHandedInAtOnceTheLaterDecides() {
        imported(file("a", "b", "c"));
        String first = handedIn(file("a", "b"), ASK, true);
        String second = handedIn(file("b", "c", "d"), ASK, true);
        over(first);
        over(second);
        assertThat(here(ASK)).containsExactlyInAnyOrder("b", "c", "d");
    }

    /** What an earlier file says counts as of its handing in, though it is read when the later one waits already. */
    @Test
    void theLaterWaitsUntilTheEarlierIsRead() {
        String stuck = UUID.randomUUID().toString();
        database.update(
                "insert into import_job (id, mapping, source_system, file_name, file_size, spool_name, status, requested_by,"
                        + " requested_at, started_at, leased_until) values (?::uuid, 'register-ask', 'register-ask', 'x', 1, 'x', 'running', 'x',"
                        + " now() - interval '1 hour', now(), now() + interval '1 hour')",
                stuck);
        String later = handedIn(file("a"), ASK, true);
        over(handedIn(file("a"), ALWAYS, false));
        assertThat(state(later).getString("status")).isEqualTo("accepted");

        database.update("update import_job set status = 'done', leased_until = null where id = ?::uuid", stuck);
        assertThat(over(later).getString("status")).isEqualTo("done");
    }

    @Test
    void anotherProcessGoesOnAtTheCheckpointWhenTheFirstHasStopped() {
        imported(file("a", "b", "c"));
        awaitLinked("c");
        List<String> ids =
                database.column("select id::text from source_record where source_system = 'register-ask' order by id");
        String job = UUID.randomUUID().toString();
        database.update(
                "insert into import_job (id, mapping, source_system, complete, file_name, file_size, spool_name, status, requested_by,"
                        + " requested_at, started_at, rows_done) values (?::uuid, 'register-ask', 'register-ask', true, 'x', 1, 'x', 'done',"
                        + " 'x', now(), now(), 1)",
                job);
        database.update(
                "insert into complete_extract (import_id, source_system, handed_in_at, state, records, missing, withdrawn, last_record,"
                        + " worker, leased_until) select id, source_system, requested_at, 'going', 4, 3, 1, ?::uuid, gen_random_uuid(),"
                        + " now() + interval '3 seconds' from import_job where id = ?::uuid",
                ids.getFirst(),
                job);
        JsonPath done = over(job);
        assertThat(done.getString("extract.state")).isEqualTo("done");
        assertThat(done.getInt("extract.withdrawn")).isEqualTo(3);
        assertThat(database.column("select id::text from source_record where source_system = 'register-ask'"))
                .as("before the checkpoint")
                .containsExactly(ids.getFirst());
    }

    @Test
    void aReadingBrokenOffBeforeItsEndWithdrawsNobodyUntilItIsTakenUpAgain() {
        imported(file("a", "b"));
        String id = UUID.randomUUID().toString();
        database.update(
                "insert into import_job (id, mapping, source_system, complete, file_name, file_size, spool_name, status, requested_by,"
                        + " requested_at, started_at, rows_total, attempts) values (?::uuid, 'register-ask', 'register-ask', true, 'x', 1,"
                        + " 'no-such-file', 'running', 'x', now(), now(), 2, 5)",
                id);
        JsonPath gone = over(id);
        assertThat(gone.getString("status")).isIn("failed", "refused");
        assertThat(gone.getString("extract")).isNull();
        assertThat(here(ASK)).containsExactly("a", "b");
    }

    private static ValidatableResponse page(String path) {
        return given().auth().oauth2(analyst().token()).get(path).then().statusCode(200);
    }

    @Test
    void thePagesAskAndShowInBothLanguages() {
        page("/citizens/imports")
                .body(containsString("This file holds everybody the source still has"))
                .body(containsString("Rent arrears"));
        page("/citizens/imports?lang=cy").body(containsString("yn cynnwys pawb sydd gan y ffynhonnell o hyd"));
        imported(file(0, 30));
        String id = given().auth()
                .oauth2(analyst().token())
                .redirects()
                .follow(false)
                .multiPart("mapping", ASK)
                .multiPart("complete", "yes")
                .multiPart("idempotencyKey", UUID.randomUUID().toString())
                .multiPart("file", "register.csv", file(0, 5).getBytes(StandardCharsets.UTF_8))
                .post("/citizens/imports")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceAll(".*/", "");
        over(id);
        page("/citizens/imports").body(containsString("Waiting for a decision"));
        page("/citizens/imports/" + id)
                .body(containsString("25 of 30 records are no longer in this file."))
                .body(containsString("Waiting for a decision"))
                .body(containsString("action=\"/citizens/imports/" + id + "/answer\""));
        page("/citizens/imports/" + id + "?lang=cy").body(containsString("Yn aros am benderfyniad"));
        given().auth()
                .oauth2(analyst().token())
                .redirects()
                .follow(false)
                .formParam("go", "no")
                .post("/citizens/imports/" + id + "/answer")
                .then()
                .statusCode(303);
        page("/citizens/imports/" + id).body(not(containsString("/answer\"")));
        given().auth()
                .oauth2(analyst().token())
                .get("/api/citizens/imports/mappings")
                .then()
                .body("complete", hasItem("ask"), "complete", hasItem("never"), "complete", hasItem("always"));
    }
}
