package org.foothold.citizens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
@QuarkusTestResource(TriageStandIn.class)
class BreakingTheGlassTest {

    private static final String WHY = "Ambulance at the door, no other way in.";

    private final MadeUp who = MadeUp.somebody();
    private final TestTokens worker = TestTokens.as("connector").subject("worker-" + who.family());

    @Inject
    CitizensDatabase database;

    private String restricted() {
        return new CouncilPeople(database).flagged(who.flag(), true);
    }

    private static RequestSpecification as(TestTokens caller) {
        return given().auth().oauth2(caller.token()).redirects().follow(false);
    }

    private static ValidatableResponse breakFor(TestTokens caller, String citizen, String reason) {
        return as(caller)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", reason))
                .post("/api/citizens/people/" + citizen + "/break-glass")
                .then();
    }

    private static ValidatableResponse behind(TestTokens caller, String glass) {
        return as(caller).get("/api/citizens/break-glass/" + glass).then();
    }

    private String broken(String citizen) {
        return breakFor(worker, citizen, WHY).statusCode(201).extract().path("id");
    }

    @Test
    void whoSaysWhySeesTheProtectedAddress() {
        String citizen = restricted();
        as(worker)
                .header("Foothold-Purpose", "early-help")
                .get("/api/citizens/people/" + citizen)
                .then()
                .statusCode(404);
        behind(worker, broken(citizen))
                .statusCode(200)
                .body("attributes.find { it.name == 'address' }.value", containsString("1 Hidden Lane"));
    }

    @Test
    void theRecordPageLeadsToItWithTheReferenceFilledIn() {
        String citizen = "citizen:" + UUID.randomUUID();
        as(worker)
                .get("/citizens/break-glass?person=" + citizen)
                .then()
                .statusCode(200)
                .body(containsString("value=\"" + citizen + "\""));
    }

    @Test
    void itIsForThatWorkerAloneAndEnds() {
        String glass = broken(restricted());
        behind(TestTokens.as("connector").subject("somebody-else"), glass).statusCode(404);
        behind(worker, glass).statusCode(200);
        database.update("update break_glass set ends_at = now() where id = ?", UUID.fromString(glass));
        behind(worker, glass).statusCode(404);
    }

    @Test
    void eachLookIsWrittenDownAndToldWithItsOwnPurposeAndTheReason() {
        String citizen = restricted();
        String glass = broken(citizen);
        as(worker)
                .header("Foothold-Purpose", "early-help")
                .get("/api/citizens/break-glass/" + glass)
                .then()
                .statusCode(200);
        assertThat(database.column(
                        "select action || ' ' || purpose || ' ' || reason || subjects::text from access_record where actor = ?",
                        "worker-" + who.family()))
                .containsExactly("break-glass break-glass " + WHY + "{citizen:" + citizen + "}");
        assertThat(database.value(
                        "select data from outbox_event where type = 'foothold.citizens.access.viewed.v1' and position(? in data) > 0",
                        citizen))
                .contains("break-glass", WHY);
    }

    @Test
    void theOfficerSeesItAtOnceAndAcknowledgesItOnce() {
        String citizen = restricted();
        String glass = broken(citizen);
        TestTokens officer = TestTokens.as("dpo");
        as(officer)
                .get("/api/citizens/break-glass")
                .then()
                .statusCode(200)
                .body("find { it.id == '" + glass + "' }.reason", equalTo(WHY))
                .body("citizen", hasItem("citizen:" + citizen));
        as(officer)
                .get("/citizens/break-glass-alerts")
                .then()
                .statusCode(200)
                .body(containsString(WHY), containsString("I have seen this"));
        as(officer)
                .post("/citizens/break-glass-alerts/" + glass + "/acknowledgement")
                .then()
                .statusCode(303);
        as(officer)
                .post("/api/citizens/break-glass/" + glass + "/acknowledgement")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:foothold:rule:break-glass-was-acknowledged"));
    }

    @Test
    void withoutAReasonThatSaysSomethingNothingIsBroken() {
        String citizen = restricted();
        breakFor(worker, citizen, "because").statusCode(422).body("errors.field", hasItem("reason"));
        breakFor(worker, UUID.randomUUID().toString(), WHY).statusCode(404);
        breakFor(TestTokens.as("connector").organisation("food-bank"), citizen, WHY)
                .statusCode(404);
        assertThat(database.column("select 1 from break_glass where citizen_id = ?::uuid", citizen))
                .isEmpty();
    }

    @Test
    void thePageAsksWhyAndShowsThem() {
        String citizen = restricted();
        as(worker)
                .get("/citizens/break-glass")
                .then()
                .statusCode(200)
                .body(containsString("See somebody who is restricted"));
        as(worker)
                .formParam("person", "somebody")
                .post("/citizens/break-glass")
                .then()
                .statusCode(422)
                .body(containsString("Give a reference like citizen:"));
        String page = as(worker)
                .formParam("person", "citizen:" + citizen)
                .formParam("reason", WHY)
                .post("/citizens/break-glass")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        as(worker).get(page).then().statusCode(200).body(containsString("1 Hidden Lane"));
    }
}
