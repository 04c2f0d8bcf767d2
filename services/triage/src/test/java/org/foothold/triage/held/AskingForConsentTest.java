package org.foothold.triage.held;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.foothold.testing.EventProbe;
import org.foothold.testing.ObservedEvent;
import org.foothold.testing.TestTokens;
import org.foothold.triage.HeldOnPages;
import org.foothold.triage.QuizByApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AskingForConsentTest {
    private final String subject = UUID.randomUUID().toString();
    private final String holder = TestTokens.as("connector").subject(subject).token();

    private HeldOnPages held;
    private String page;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void begin() {
        held = HeldOnPages.begun("first-step", holder);
        page = "/triage/held-conversations/" + held.assessment();
    }

    @Test
    void readsTheWordsOutAndKeepsWhoAskedWhenAndInWhichWords() {
        held.get(page).body(containsString("nobody has asked yet"));
        held.get(page + "/consent")
                .statusCode(200)
                .body(containsString("You do not have to agree."))
                .body(containsString("I did not ask"));
        held.get(page + "/consent?lang=cy").body(containsString("Nid oes rhaid i chi gytuno."));

        say(holder, "given").statusCode(303).header("Location", endsWith(page));
        held.get(page).body(containsString("Yes, we may share it ("));
        api(holder)
                .get("/api" + page)
                .then()
                .body("consent.word", equalTo("given"))
                .body("consent.askedBy", equalTo(subject))
                .body("consent.words", equalTo(1))
                .body("consent.language", equalTo("en"));
    }

    @Test
    void goesToTheSingleViewWithTheDetailsHoweverTheyCameFirst() throws SQLException {
        say(holder, "refused").statusCode(303);
        leaveDetails();
        details().body("consentToShare", equalTo(false));

        try (var probe = EventProbe.on("triage.assessments")) {
            say(holder, "given").statusCode(303);
            probe.await(this::tellsOfThePerson);
        }
        details().body("consentToShare", equalTo(true));
        leaveDetails();
        details().body("consentToShare", equalTo(true));
    }

    @Test
    void isNeverTakenForANoWhereNobodyAsked() throws SQLException {
        held.get("/triage/contact-details")
                .body(not(containsString("name=\"consentToShare\"")))
                .body(containsString("href=\"" + page + "/consent\""));
        leaveDetails();
        details().body("consentToShare", nullValue());
        say(holder, "not-asked").statusCode(303);
        details().body("consentToShare", nullValue());
        api(holder).get("/api" + page).then().body("consent.word", equalTo("not-asked"));
    }

    @Test
    void cannotBeUnaskedButAnsweredAnew() {
        say(holder, "given").statusCode(303);
        held.get(page + "/consent").body(not(containsString("I did not ask")));
        say(holder, "not-asked").statusCode(409).body(containsString("what they said stands"));
        say(holder, "refused").statusCode(303);
        api(holder).get("/api" + page).then().body("consent.word", equalTo("refused"));
    }

    @Test
    void isSaidOnThePersonsPageOnceTheSingleViewHasTheirDetails() throws SQLException {
        leaveDetails();
        try (var connection = database.getConnection();
                var gone = connection.prepareStatement("delete from person where record_id = ?::uuid")) {
            gone.setString(1, record());
            assertThat(gone.executeUpdate()).isEqualTo(1);
        }
        say(holder, "given").statusCode(409).body(containsString("note what they said on their page there"));
        api(holder).get("/api" + page).then().body("consent", nullValue());
    }

    @Test
    void refusesWhatIsNoAnswer() {
        say(holder, "perhaps").statusCode(422).body(containsString("Say what they said"));
        sayByApi(holder, "perhaps").statusCode(422);
        sayByApi(holder, "given").statusCode(204);
        sayByApi(holder, "not-asked").statusCode(409);
    }

    @Test
    void isNotForOtherOrganisations() {
        var atACharity = TestTokens.as("hub-worker")
                .subject(UUID.randomUUID().toString())
                .organisation("harbour-charity")
                .token();
        held.as(atACharity, page + "/consent").statusCode(404);
        say(atACharity, "given").statusCode(404);
        sayByApi(atACharity, "given").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner-worker", "manager", "analyst", "dpo", "citizen", "service"})
    void isNotForOthers(String role) {
        var other = TestTokens.as(role).token();
        held.as(other, page + "/consent").statusCode(404);
        say(other, "given").statusCode(404);
        sayByApi(other, "given").statusCode(404);
    }

    private void leaveDetails() {
        held.post(
                        "/triage/contact-details",
                        "givenName",
                        "Nia",
                        "familyName",
                        "Example",
                        "phone",
                        "01632 960 123",
                        "safeToContact",
                        "yes",
                        "consentToShare",
                        "yes")
                .statusCode(303);
    }

    private ValidatableResponse details() throws SQLException {
        return given().auth()
                .oauth2(TestTokens.ofService("citizens").token())
                .get("/api/triage/people/" + record())
                .then()
                .statusCode(200);
    }

    private String record() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select record_id from assessment where id = ?::uuid")) {
            query.setString(1, held.assessment());
            var row = query.executeQuery();
            row.next();
            return row.getString(1);
        }
    }

    private boolean tellsOfThePerson(ObservedEvent event) {
        return event.type().endsWith("person-met.v1") && event.key().equals(held.assessment());
    }

    private ValidatableResponse say(String token, String word) {
        return given().header("Sec-Fetch-Site", "same-origin")
                .redirects()
                .follow(false)
                .auth()
                .oauth2(token)
                .contentType("application/x-www-form-urlencoded")
                .formParam("idempotencyKey", UUID.randomUUID())
                .formParam("word", word)
                .post(page + "/consent")
                .then();
    }

    private ValidatableResponse sayByApi(String token, String word) {
        return api(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("word", word, "language", "en"))
                .post("/api" + page + "/consent")
                .then();
    }

    private static RequestSpecification api(String token) {
        return QuizByApi.json().header("Foothold-Purpose", "early-help").auth().oauth2(token);
    }
}
