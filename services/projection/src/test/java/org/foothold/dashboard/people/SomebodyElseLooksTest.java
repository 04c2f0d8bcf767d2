package org.foothold.dashboard.people;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.foothold.dashboard.fixtures.Readers;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
class SomebodyElseLooksTest {

    private static final String LIST = "/api/dashboard/people-to-contact";

    @ParameterizedTest
    @ValueSource(strings = {"citizen", "analyst", "dpo", "admin", "hub-worker", "service"})
    void aRoleWithoutBusinessHereFindsNothing(String role) {
        Readers reader = Readers.of(TestTokens.as(role), "early-help");
        reader.gets(LIST).statusCode(404);
        reader.gets("/api/dashboard/people/citizen:" + UUID.randomUUID() + "/timeline")
                .statusCode(404);
        reader.gets("/dashboard/people-to-contact").statusCode(404);
        reader.gets("/dashboard/people-to-contact/stream").statusCode(404);
    }

    @Test
    void aPartnerOfNoOrganisationFindsNothing() {
        Readers.of(TestTokens.as("partner-worker"), "early-help").gets(LIST).statusCode(404);
    }

    @Test
    void somebodyFromAPartnerWhoHoldsACouncilRoleFindsNothing() {
        Readers.of(TestTokens.as("connector").organisation("foodbank"), "early-help")
                .gets(LIST)
                .statusCode(404);
    }

    @Test
    void withoutATokenOrWithABadOneTheyMustSignIn() {
        given().header("Foothold-Purpose", "early-help").get(LIST).then().statusCode(401);
        given().get("/dashboard/people-to-contact").then().statusCode(401);
        Readers.of(TestTokens.as("connector").expired(), "early-help")
                .gets(LIST)
                .statusCode(401);
        Readers.of(TestTokens.as("connector").foreign(), "early-help")
                .gets(LIST)
                .statusCode(401);
    }

    @Test
    void withoutAPurposeTheApiRefusesAndThePageAsks() {
        Readers hasty = Readers.of(TestTokens.as("connector"), null);
        hasty.gets(LIST).statusCode(400).contentType("application/problem+json");
        hasty.asks()
                .redirects()
                .follow(false)
                .get("/dashboard/people-to-contact?urgency=crisis")
                .then()
                .statusCode(303)
                .header("Location", containsString("/dashboard/purpose?next="));
    }

    @Test
    void thePurposeIsChosenOnceAndNeverLeadsElsewhere() {
        Readers.of(TestTokens.as("connector"), null)
                .asks()
                .redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("purpose", "early-help")
                .formParam("next", "//evil.example/")
                .post("/dashboard/purpose")
                .then()
                .statusCode(303)
                .header("Location", containsString("/dashboard/people-to-contact"))
                .cookie("foothold_purpose", "early-help");
    }

    @Test
    void whatIsNotKnownOrOutOfRangeIsRefused() {
        Readers connector = Readers.connector();
        connector.gets(LIST + "?urgencey=crisis").statusCode(400);
        connector.gets(LIST + "?urgency=soon").statusCode(422).body("errors[0].field", equalTo("urgency"));
        connector.gets(LIST + "?size=51").statusCode(422);
        connector.gets(LIST + "?page=0").statusCode(422);
        connector.gets("/api/dashboard/people/nobody/timeline").statusCode(404);
        connector.gets("/api/dashboard/people/citizen:not-a-uuid/timeline").statusCode(404);
    }
}
