package org.foothold.citizens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
@QuarkusTestResource(TriageStandIn.class)
class AskingTheCouncilTest {

    private final MadeUp who = MadeUp.somebody();
    private final TestTokens officer = TestTokens.as("dpo").subject("officer-" + who.family());

    @Inject
    CitizensDatabase database;

    private String claimant() {
        return new CouncilPeople(database).claimant(who.claim());
    }

    private static String ask(OwnAccount account, Map<String, String> what) {
        return account.post("/api/citizens/me/requests", what)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse officer(String id, String what, Map<String, ?> body) {
        return OwnAccount.as(officer)
                .body(body)
                .post("/api/citizens/requests/" + id + "/" + what)
                .then();
    }

    private void letTheMonthPass(String id) {
        database.update("update rights_request set due_on = current_date - 1 where id = ?::uuid", id);
    }

    @Test
    void anAcceptedCorrectionIsShownAndEverySourceKeepsWhatItSaid() {
        String citizen = claimant();
        OwnAccount mine = OwnAccount.of(citizen);
        String id = ask(mine, Map.of("kind", "correction", "item", "name", "words", "I married: Nia Rightname"));
        officer(id, "correction", Map.of("value", "Nia", "more", "Rightname", "outcome", "We changed it."))
                .statusCode(200)
                .body("state", equalTo("done"));
        await().untilAsserted(() -> mine.page()
                .body("facts.find { it.name == 'name' }.value.text", equalTo("Nia Rightname"))
                .body("facts.find { it.name == 'name' }.value.source", equalTo("said-by-the-person"))
                .body("facts.find { it.name == 'name' }.others.source", hasItem("benefits"))
                .body("facts.find { it.name == 'date-of-birth' }.value.source", equalTo("benefits")));
        assertThat(database.citizenOf("said-by-the-person", id)).isEqualTo(citizen);
        assertThat(database.column(
                        "select verdict || decided_by from match_verdict v join record_link l on l.record_id in (v.record_one, v.record_other)"
                                + " where l.citizen_id = ?::uuid",
                        citizen))
                .containsOnly("sameofficer-" + who.family());
        mine.get("/api/citizens/me/requests").body("[0].outcome", equalTo("We changed it."));
        officer(id, "correction", Map.of("value", "Nia", "more", "Again", "outcome", "x"))
                .statusCode(409);
    }

    @Test
    void aTelephoneNumberIsCorrectedToo() {
        OwnAccount mine = OwnAccount.of(claimant());
        String id = ask(mine, Map.of("kind", "correction", "item", "phone", "words", "it is 01632 960555"));
        officer(id, "correction", Map.of("value", "no number", "outcome", "x")).statusCode(422);
        officer(id, "correction", Map.of("value", "01632 960555", "outcome", "Changed."))
                .statusCode(200);
        await().untilAsserted(() -> mine.page().body("ways.value", hasItem("+441632960555")));
    }

    @Test
    void theQueueHasWhatIsDueFirstOnTopAndMarksWhatIsLate() {
        OwnAccount mine = OwnAccount.of(claimant());
        String later = ask(mine, Map.of("kind", "erasure"));
        String late = ask(mine, Map.of("kind", "correction", "item", "language", "words", "Cymraeg"));
        letTheMonthPass(late);
        List<String> queue = OwnAccount.as(officer)
                .get("/api/citizens/requests")
                .then()
                .statusCode(200)
                .body("find { it.id == '" + late + "' }.overdue", equalTo(true))
                .body("find { it.id == '" + later + "' }.overdue", equalTo(false))
                .extract()
                .path("id");
        assertThat(queue).containsSubsequence(late, later);
        given().auth()
                .oauth2(officer.token())
                .get("/citizens/requests")
                .then()
                .statusCode(200)
                .body(containsString("Overdue"));
        officer(late, "extension", Map.of("because", "complex")).statusCode(409);
        officer(later, "extension", Map.of("because", "Three services must look."))
                .statusCode(200);
        officer(later, "extension", Map.of("because", "again")).statusCode(409);
        mine.get("/api/citizens/me/requests").body("extendedBecause", hasItem("Three services must look."));
    }

    @Test
    void aRefusalNeedsAReasonAndThePersonReadsIt() {
        OwnAccount mine = OwnAccount.of(claimant());
        String id = ask(mine, Map.of("kind", "erasure"));
        officer(id, "answer", Map.of("state", "refused")).statusCode(422);
        officer(id, "answer", Map.of("state", "refused", "outcome", "The rent account needs it."))
                .statusCode(200);
        given().auth()
                .oauth2(mine.tokens().token())
                .get("/citizens/me/requests")
                .then()
                .body(containsString("The rent account needs it."), containsString("Information Commissioner"));
    }

    @Test
    void aCopyIsReadBeforeItIsReleasedAndHasNothingThatProtectsSomebody() {
        String citizen = claimant();
        OwnAccount mine = OwnAccount.of(citizen);
        String id = ask(mine, Map.of("kind", "copy"));
        String copy = "/api/citizens/me/requests/" + id + "/copy";
        officer(id, "release", Map.of("outcome", "Here it is.")).statusCode(409);
        officer(id, "copy", Map.of()).statusCode(200).body("$", not(hasKey("break_glass")));
        mine.get(copy).statusCode(404);
        officer(id, "release", Map.of("outcome", "Here it is.", "leaveOut", List.of("match_key")))
                .statusCode(200);
        mine.get(copy)
                .statusCode(200)
                .body("source_record", hasSize(1))
                .body("$", not(hasKey("match_key")), "$", not(hasKey("outbox_event")));
        mine.get("/api/citizens/me/requests").body("[0].copyUntil", notNullValue());
        given().auth()
                .oauth2(mine.tokens().token())
                .get("/citizens/me/requests/" + id + "/copy")
                .then()
                .statusCode(200)
                .body(containsString("Records from sources"), containsString(who.reference()));
        given().auth()
                .oauth2(mine.tokens().token())
                .get("/citizens/me/requests/" + id + "/copy?as=file")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"));
        assertThat(database.value("select encode(sealed, 'escape') from rights_copy where request_id = ?::uuid", id))
                .doesNotContain(who.family());
        OwnAccount.of(new CouncilPeople(database).claimant(MadeUp.somebody().claim()))
                .get(copy)
                .statusCode(404);
        database.update("update rights_copy set ends_at = now() - interval '1 second' where request_id = ?::uuid", id);
        mine.get(copy).statusCode(404);
    }

    @Test
    void toWhoeverIsGuardedNoCopyIsGivenOnline() {
        String citizen = claimant();
        OwnAccount mine = OwnAccount.of(citizen);
        String id = ask(mine, Map.of("kind", "copy"));
        database.update(
                "update source_record set safe_to_contact = 'no' where id in (select record_id from record_link where citizen_id = ?::uuid)",
                citizen);
        officer(id, "copy", Map.of()).statusCode(409).body("type", containsString("copy-is-not-given-online"));
    }

    @Test
    void nobodyElseSeesARequestNotEvenTheNextAccountOfThePerson() {
        String citizen = claimant();
        OwnAccount before = OwnAccount.of(citizen);
        ask(before, Map.of("kind", "correction", "item", "other", "words", "a secret"));
        OwnAccount next = OwnAccount.of(citizen);
        next.get("/api/citizens/me/requests").statusCode(200).body("$", hasSize(0));
        before.get("/api/citizens/me/requests").statusCode(404);
    }

    @Test
    void ofManyClicksAtOnceOneAsks() {
        OwnAccount mine = OwnAccount.of(claimant());
        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(click -> mine.post("/api/citizens/me/requests", Map.of("kind", "erasure"))
                        .extract()
                        .statusCode())
                .toList();
        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void theSameIsNotAskedTwiceAndWhatIsWrongIsSaid() {
        OwnAccount mine = OwnAccount.of(claimant());
        ask(mine, Map.of("kind", "copy"));
        mine.post("/api/citizens/me/requests", Map.of("kind", "copy")).statusCode(409);
        mine.post("/api/citizens/me/requests", Map.of("kind", "correction", "item", "name"))
                .statusCode(422);
        mine.post("/api/citizens/me/requests", Map.of("kind", "correction", "item", "name", "words", "x".repeat(501)))
                .statusCode(422);
        given().auth()
                .oauth2(mine.tokens().token())
                .formParam("kind", "correction")
                .post("/citizens/me/requests")
                .then()
                .statusCode(422)
                .body(containsString("Choose what is wrong"), containsString("Write what it should be"));
    }

    @Test
    void theOfficersPageLeadsToEverythingHeldAndToErasing() {
        String citizen = claimant();
        OwnAccount mine = OwnAccount.of(citizen);
        String id = ask(mine, Map.of("kind", "erasure", "words", "please"));
        given().auth()
                .oauth2(officer.token())
                .get("/citizens/requests/" + id)
                .then()
                .statusCode(200)
                .body(
                        containsString("action=\"/citizens/subject-access\""),
                        containsString("action=\"/citizens/erasures/check\""),
                        containsString("value=\"citizen:" + citizen + "\""));
        given().auth()
                .oauth2(officer.token())
                .formParam("idempotencyKey", "0123456789abcdef-" + who.family())
                .formParam("state", "done")
                .post("/citizens/requests/" + id + "/answer")
                .then()
                .statusCode(422)
                .body(containsString("Write what the person reads"));
    }
}
