package org.foothold.citizens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
@QuarkusTestResource(TriageStandIn.class)
class SharingWithPartnersTest {

    private final String partner = "partner-" + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    CitizensDatabase database;

    private ValidatableResponse sign(String key, Map<String, Object> agreement) {
        return given().auth()
                .oauth2(TestTokens.as("dpo").subject("the-dpo").token())
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(agreement)
                .post("/api/citizens/agreements")
                .then();
    }

    private Map<String, Object> agreement() {
        return Map.of(
                "organisation", partner,
                "purposes", List.of("early-help"),
                "dataItems", List.of("ward", "flag"),
                "validFrom", LocalDate.now().minusDays(1).toString());
    }

    @Test
    void anAgreementIsSignedOnceAndEndedOnceAndToldOf() {
        String key = UUID.randomUUID().toString();
        String id = sign(key, agreement()).statusCode(201).extract().path("id");
        assertThat(sign(key, agreement()).statusCode(201).extract().<String>path("id"))
                .isEqualTo(id);
        end(id).statusCode(200).body("endedAt", notNullValue());
        end(id).statusCode(409).body("type", equalTo("urn:foothold:rule:agreement-has-ended"));
        assertThat(database.column("select type from outbox_event where aggregate_id = ?::uuid order by seq", id))
                .containsExactly("foothold.citizens.agreement.signed.v1", "foothold.citizens.agreement.ended.v1");
    }

    private static ValidatableResponse end(String id) {
        return given().auth()
                .oauth2(TestTokens.as("dpo").token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/citizens/agreements/" + id + "/ending")
                .then();
    }

    @Test
    void whatIsWrongIsNamedFieldByField() {
        sign(UUID.randomUUID().toString(), Map.of("organisation", "Food Bank!", "purposes", List.of()))
                .statusCode(422)
                .body("errors.field", equalTo(List.of("organisation", "purposes", "dataItems", "validFrom")));
        sign(UUID.randomUUID().toString(), Map.of("organization", partner)).statusCode(400);
    }

    @Test
    void onlyTheOfficerSignsAndSees() {
        for (String role : new String[] {"connector", "manager", "analyst", "admin", "partner-worker", "citizen"}) {
            given().auth()
                    .oauth2(TestTokens.as(role).token())
                    .get("/api/citizens/agreements")
                    .then()
                    .statusCode(404);
            given().auth()
                    .oauth2(TestTokens.as(role).token())
                    .get("/citizens/agreements")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void nothingLeavesAboutSomebodyUnknown() {
        given().auth()
                .oauth2(TestTokens.ofService("referrals").token())
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "organisation",
                        partner,
                        "item",
                        "ward",
                        "subject",
                        "citizen:" + UUID.randomUUID(),
                        "purpose",
                        "early-help"))
                .post("/api/citizens/decisions")
                .then()
                .statusCode(200)
                .body("allowed", equalTo(false))
                .body("reason", equalTo("unknown-person"));
    }

    @Test
    void thePageSignsToo() {
        given().auth()
                .oauth2(TestTokens.as("dpo").token())
                .redirects()
                .follow(false)
                .formParam("idempotencyKey", UUID.randomUUID().toString())
                .formParam("organisation", partner)
                .formParam("purposes", "early-help")
                .formParam("dataItems", "name")
                .formParam("validFrom", "2026-01-01")
                .post("/citizens/agreements")
                .then()
                .statusCode(303);
        given().auth()
                .oauth2(TestTokens.as("dpo").token())
                .get("/citizens/agreements")
                .then()
                .statusCode(200)
                .body(containsString(partner));
        given().auth()
                .oauth2(TestTokens.as("dpo").token())
                .formParam("idempotencyKey", UUID.randomUUID().toString())
                .formParam("organisation", partner)
                .formParam("validFrom", "soon")
                .post("/citizens/agreements")
                .then()
                .statusCode(422)
                .body(containsString("Give a day like"));
    }
}
