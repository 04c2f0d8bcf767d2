package org.foothold.triage;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Other channels than our pages: whoever may say they are one, a partner's system with a key of its own, and a telephone menu. */
@QuarkusTest
@QuarkusTestResource(value = ServersForTests.class, initArgs = @ResourceArg(name = "debezium", value = "true"))
class BeginningOnAChannelTest {
    private static final String SECRET = "Foothold-Assessment-Secret";

    private final String partner = "partner-" + UUID.randomUUID().toString().substring(0, 8);

    @ParameterizedTest
    @ValueSource(strings = {"api", "webchat", "ivr", "web"})
    void anybodyMayBeginWhereNobodyAsksForThem(String channel) {
        begins(given(), channel).statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"telephone", "hub", "library", "partner"})
    void aStrangerMayNotSayThatAWorkerAsks(String channel) {
        begins(given(), channel).statusCode(422).body("errors[0].code", equalTo("not-yours"));
        begins(as(TestTokens.as("citizen")), channel).statusCode(422);
    }

    @ParameterizedTest
    @CsvSource({"connector, hub", "hub-worker, library", "contact-centre-agent, telephone"})
    void aWorkerOfTheCouncilMayButNotForAPartner(String role, String channel) {
        begins(as(TestTokens.as(role)), channel).statusCode(201);
        begins(as(TestTokens.as(role)), "partner").statusCode(422);
    }

    @Test
    void aPartnersSystemSeesWhatItBeganAndNobodyElseDoes() {
        var mine = begins(system(partner), "partner").statusCode(201).extract().jsonPath();
        var id = mine.getString("assessment.id");

        system(partner).get(at(id)).then().statusCode(200);
        system(partner).get(at(id) + "/next-question").then().statusCode(200);
        system("another")
                .header(SECRET, mine.getString("secret"))
                .get(at(id))
                .then()
                .statusCode(404);
        given().header(SECRET, mine.getString("secret")).get(at(id)).then().statusCode(404);
        as(TestTokens.as("connector")).get(at(id)).then().statusCode(404);
        answers(system("another"), id, "money", Map.of("options", List.of("behind")))
                .statusCode(404);
        answers(system(partner), id, "money", Map.of("options", List.of("behind")))
                .statusCode(200);
    }

    @Test
    void aPartnersSystemDoesNotSeeWhatOthersBegan() {
        var theirs = begins(given(), "webchat").extract().jsonPath();
        system(partner).get(at(theirs.getString("assessment.id"))).then().statusCode(404);
        system(partner)
                .header(SECRET, theirs.getString("secret"))
                .get(at(theirs.getString("assessment.id")))
                .then()
                .statusCode(404);
    }

    @Test
    void aPartnersSystemListsItsOwnPageByPage() {
        var first = begins(system(partner), "partner").extract().jsonPath().getString("assessment.id");
        var second = begins(system(partner), "webchat").extract().jsonPath().getString("assessment.id");
        begins(system("another"), "partner");

        system(partner)
                .get("/api/triage/partner-assessments")
                .then()
                .statusCode(200)
                .body("total", is(2), "items.id", contains(second, first), "items.stage", everyItem(nullValue()));
        system(partner)
                .get("/api/triage/partner-assessments?page=2&size=1")
                .then()
                .body("items.id", contains(first));
        system(partner).get("/api/triage/partner-assessments?size=1000").then().statusCode(422);
        as(TestTokens.as("partner-system"))
                .get("/api/triage/partner-assessments")
                .then()
                .statusCode(404);
    }

    @Test
    void aTelephoneMenuReadsTheKeysOutAndAnswersByThem() {
        var started = begins(given(), "ivr").extract().jsonPath();
        var caller = caller(started);

        caller(started)
                .get(at(started.getString("assessment.id")) + "/questions/money")
                .then()
                .body("spoken.say", hasItem("For I am behind with rent or bills, press 3."))
                .body("spoken.say", hasItem("If you would rather not say, press star."))
                .body("spoken.keys.find { it.press == '3' }.option", equalTo("behind"));
        keys(started, "money", "3").statusCode(200).body("answers.money", contains("behind"));
        keys(started, "essentials", "12#").statusCode(200).body("answers.essentials", contains("food", "heating"));
        keys(started, "coping", "*").statusCode(200).body("answers.coping", contains("rather-not-say"));
        keys(started, "home", "9").statusCode(422).body("errors[0].code", equalTo("not-a-key"));
        keys(started, "home", "").statusCode(422);
        keys(started, "home", "4")
                .statusCode(200)
                .body("dangers", contains("homeless-tonight"), "urgent", not(nullValue()));
        caller.get(at(started.getString("assessment.id")) + "/questions/money?language=cy")
                .then()
                .body("spoken.say[-1]", equalTo("Os byddai’n well gennych beidio â dweud, pwyswch seren."));
    }

    @Test
    void nobodyElseIsReadAQuestion() {
        var started = begins(given(), "webchat").extract().jsonPath();
        caller(started)
                .get(at(started.getString("assessment.id")) + "/next-question")
                .then()
                .body("spoken", nullValue());
    }

    private static ValidatableResponse keys(JsonPath started, String question, String pressed) {
        return answers(caller(started), started.getString("assessment.id"), question, Map.of("pressed", pressed));
    }

    private static RequestSpecification caller(JsonPath started) {
        return given().header(SECRET, started.getString("secret"));
    }

    private static ValidatableResponse answers(
            RequestSpecification caller, String id, String question, Map<String, ?> answer) {
        return caller.contentType(ContentType.JSON)
                .body(answer)
                .put(at(id) + "/answers/" + question)
                .then();
    }

    private static ValidatableResponse begins(RequestSpecification caller, String channel) {
        return caller.contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("questionSet", "first-step", "channel", channel, "language", "en"))
                .post("/api/triage/assessments")
                .then();
    }

    private static RequestSpecification system(String organisation) {
        return as(TestTokens.as("partner-system").organisation(organisation));
    }

    private static RequestSpecification as(TestTokens token) {
        return given().auth().oauth2(token.token());
    }

    private static String at(String id) {
        return "/api/triage/assessments/" + id;
    }
}
