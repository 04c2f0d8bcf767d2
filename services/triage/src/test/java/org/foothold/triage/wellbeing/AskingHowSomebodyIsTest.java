package org.foothold.triage.wellbeing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.foothold.events.RecordRef;
import org.foothold.events.citizens.CitizenEvents;
import org.foothold.events.citizens.ProfileChanged;
import org.foothold.events.citizens.RecordLinked;
import org.foothold.testing.TestEvents;
import org.foothold.testing.TestTokens;
import org.foothold.triage.HeldOnPages;
import org.foothold.triage.QuizByApi;
import org.junit.jupiter.api.Test;

/** A worker asks somebody how they are, again later, and only who may sees it. */
@QuarkusTest
class AskingHowSomebodyIsTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Map<String, String> BEFORE = Map.of(
            "happy",
            "4",
            "anxious",
            "7",
            "bills",
            "behind-with-one",
            "months-end",
            "short-most-months",
            "unexpected-bill",
            "could-not-pay",
            "income-stops",
            "under-a-week",
            "going-without",
            "some-weeks");
    private static final Map<String, String> AFTER = Map.of(
            "happy",
            "6",
            "anxious",
            "5",
            "bills",
            "keeping-up-with-difficulty",
            "months-end",
            "about-even",
            "unexpected-bill",
            "would-manage",
            "income-stops",
            "under-a-month",
            "going-without",
            "once-or-twice");

    private final UUID citizen = UUID.randomUUID();
    private final UUID record = UUID.randomUUID();
    private final String worker = aWorker("connector");

    @Inject
    AgroalDataSource database;

    private static String aWorker(String role) {
        return TestTokens.as(role).subject(UUID.randomUUID().toString()).token();
    }

    private static String aPartner() {
        return TestTokens.as("hub-worker")
                .subject(UUID.randomUUID().toString())
                .organisation("harbour-charity")
                .token();
    }

    private String known() throws SQLException {
        link(record);
        told("none", 1);
        return "citizen:" + citizen;
    }

    private void link(UUID linked) throws SQLException {
        TestEvents.of(
                        CitizenEvents.RECORD_LINKED,
                        linked,
                        new RecordLinked(new RecordRef("triage", linked), citizen, null))
                .publish();
        await().atMost(SOON)
                .until(() -> value("select count(*) from record_identity where record_id = ?::uuid", linked)
                        .equals("1"));
    }

    private void told(String restriction, long version) {
        TestEvents.of(
                        CitizenEvents.PROFILE_CHANGED,
                        citizen,
                        new ProfileChanged(citizen, null, null, restriction, null, null, false))
                .version(version)
                .publish();
        await().atMost(SOON)
                .until(() -> Long.parseLong(value(
                                "select coalesce(max(version), 0) from told_profile where citizen_id = ?::uuid",
                                citizen))
                        >= version);
    }

    private String value(String sql, Object key) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, key.toString());
            var row = query.executeQuery();
            row.next();
            return row.getString(1);
        }
    }

    private static RequestSpecification by(String token) {
        return QuizByApi.json()
                .header("Foothold-Purpose", "early-help")
                .header("Idempotency-Key", UUID.randomUUID())
                .auth()
                .oauth2(token);
    }

    private static ValidatableResponse read(String token, String person) {
        return by(token).get("/api/triage/well-being/" + person).then();
    }

    private static ValidatableResponse take(String token, String person, Map<String, String> answers) {
        return by(token)
                .body(Map.of("answers", answers))
                .post("/api/triage/well-being/" + person)
                .then();
    }

    private static ValidatableResponse wrong(String token, String person, String id, String why) {
        return by(token)
                .body(Map.of("why", why))
                .post("/api/triage/well-being/" + person + "/" + id + "/entered-in-error")
                .then();
    }

    @Test
    void theChangeShowsToColleaguesAndTheLookIsRecorded() throws SQLException {
        String person = known();
        take(worker, person, BEFORE)
                .statusCode(201)
                .body("recordRef", equalTo("triage:" + record))
                .body("bands.happy", equalTo("low"))
                .body("resilience.level", equalTo("fragile"));
        take(aWorker("hub-worker"), person, AFTER).statusCode(201);

        read(aWorker("contact-centre-agent"), person)
                .statusCode(200)
                .body("times", hasSize(2))
                .body("times[0].answers.happy", equalTo("6"))
                .body("changes.happy", equalTo(2))
                .body("changes.anxious", equalTo(2))
                .body("changes.resilience", equalTo(7));
        assertThat(value(
                        "select count(*) from access_record where action = 'well-being' and access_record::text like '%' || ? || '%'",
                        citizen))
                .isEqualTo("1");
    }

    @Test
    void theAnswersAreSealedAndNoEventHasThem() throws SQLException {
        String id = take(worker, known(), BEFORE).extract().path("id");
        assertThat(value("select encode(sealed_answers, 'escape') from well_being where id = ?::uuid", id))
                .doesNotContain("behind", "happy");
        assertThat(value("select data::text from outbox_event where aggregate_id = ?::uuid", id))
                .contains(record.toString(), "well-being-and-money-1")
                .doesNotContain("happy", "behind", "fragile");
    }

    @Test
    void anErrorIsMarkedAndNoLongerCounts() throws SQLException {
        String person = known();
        take(worker, person, BEFORE);
        String id = take(worker, person, AFTER).extract().path("id");
        wrong(worker, person, id, "whatever").statusCode(422);
        wrong(worker, person, id, "wrong-answers").statusCode(204);
        wrong(worker, person, id, "twice").statusCode(409).body("type", equalTo("urn:foothold:rule:marked-already"));
        read(worker, person)
                .body("times", hasSize(2))
                .body("times.find { it.id == '" + id + "' }.enteredInError", equalTo("wrong-answers"))
                .body("changes.happy", nullValue());
        assertThat(value(
                        "select string_agg(type, ' ' order by aggregate_version) from outbox_event where aggregate_id = ?::uuid",
                        id))
                .isEqualTo("foothold.triage.well-being.taken.v1 foothold.triage.well-being.entered-in-error.v1");
    }

    @Test
    void nobodyElsesAreMarkedThroughAPerson() throws SQLException {
        String id = take(worker, known(), BEFORE).extract().path("id");
        var another = new AskingHowSomebodyIsTest();
        another.database = database;
        wrong(worker, another.known(), id, "twice").statusCode(404);
    }

    @Test
    void whoeverIsRestrictedIsNotThere() throws SQLException {
        String person = known();
        take(worker, person, BEFORE);
        told("restricted", 2);
        read(worker, person).statusCode(404);
        take(worker, person, AFTER).statusCode(404);
        read(worker, "triage:" + record).statusCode(404);
    }

    @Test
    void aPartnerReachesNobodyButWhomTheyHoldAConversationWith() throws SQLException {
        String partner = aPartner();
        String person = known();
        read(partner, person).statusCode(404);
        take(partner, person, BEFORE).statusCode(404);
        read(partner, "triage:" + record).statusCode(404);

        var held = HeldOnPages.begun("first-step", partner);
        String theirs =
                "triage:" + value("select record_id::text from assessment where id = ?::uuid", held.assessment());
        take(partner, theirs, BEFORE).statusCode(201);
        read(partner, theirs).body("times", hasSize(1));
        read(aPartner(), theirs).statusCode(404);
        read(worker, theirs).statusCode(404);
    }

    @Test
    void onceTheyAreKnownColleaguesSeeWhatWasAskedInAConversation() throws SQLException {
        var held = HeldOnPages.begun("first-step", worker);
        String theirs = value("select record_id::text from assessment where id = ?::uuid", held.assessment());
        take(worker, "triage:" + theirs, BEFORE).statusCode(201);
        link(UUID.fromString(theirs));
        told("none", 1);
        read(aWorker("hub-worker"), "citizen:" + citizen).body("times", hasSize(1));
        read(aWorker("hub-worker"), "triage:" + theirs).body("times", hasSize(1));
    }

    @Test
    void whatCannotBeUsedChangesNothing() throws SQLException {
        String person = known();
        take(worker, person, Map.of()).statusCode(422);
        take(worker, person, Map.of("happy", "11")).statusCode(422).body("errors[0].field", equalTo("happy"));
        take(worker, "citizen:" + UUID.randomUUID(), BEFORE).statusCode(404);
        take(worker, "nobody", BEFORE).statusCode(404);
        read(worker, person).body("times", hasSize(0));
    }

    @Test
    void theSameCommandTwiceIsKeptOnce() throws SQLException {
        String person = known();
        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            QuizByApi.json()
                    .header("Foothold-Purpose", "early-help")
                    .header("Idempotency-Key", key)
                    .auth()
                    .oauth2(worker)
                    .body(Map.of("answers", BEFORE))
                    .post("/api/triage/well-being/" + person)
                    .then()
                    .statusCode(201);
        }
        read(worker, person).body("times", hasSize(1));
    }

    @Test
    void thePagesAskAndDrawAndMark() throws SQLException {
        String person = known();
        var page = "/triage/well-being/" + person;
        get(page)
                .statusCode(200)
                .body(containsString("Nobody has asked them yet"), not(containsString("<svg viewBox")));
        get(page + "/new")
                .body(containsString("how satisfied are you with your life"), containsString("10, completely"));
        get(page + "/new?lang=cy").body(containsString("Pa mor aml ydych chi"));
        post(page + "/new", Map.of()).statusCode(422).body(containsString("Answer at least one question"));
        post(page + "/new", BEFORE).statusCode(303);
        post(page + "/new", AFTER).statusCode(303);
        String shown = get(page)
                .body(
                        containsString("<polyline"),
                        containsString("7 steps better"),
                        containsString("9 of 15: stretched"))
                .extract()
                .asString();
        String mark = shown.replaceAll("(?s).*href=\"(" + page + "/[0-9a-f-]{36}/entered-in-error)\".*", "$1");
        get(mark).body(containsString("What is wrong?"));
        post(mark, Map.of()).statusCode(422).body(containsString("Say what is wrong"));
        post(mark, Map.of("why", "twice")).statusCode(303);
        post(mark, Map.of("why", "twice")).statusCode(409).body(containsString("marked already"));
        get(page).body(containsString("Entered in error"));
        get("/triage/well-being/nobody").statusCode(404);
    }

    private ValidatableResponse get(String path) {
        return QuizByApi.json()
                .accept("text/html")
                .auth()
                .oauth2(worker)
                .get(path)
                .then();
    }

    private ValidatableResponse post(String path, Map<String, String> form) {
        return given().redirects()
                .follow(false)
                .auth()
                .oauth2(worker)
                .formParam("idempotencyKey", UUID.randomUUID().toString())
                .formParams(form)
                .post(path)
                .then();
    }
}
