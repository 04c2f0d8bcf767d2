package org.foothold.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
class CallingAnEndpointTest {

    private static final String CONNECTOR =
            TestTokens.as("connector", "offline_access").subject("ana").token();

    @Test
    void anybodyMaySeeWhatIsOpen() {
        given().get("/api/notes/public").then().statusCode(200).body("subject", equalTo("nobody"));
    }

    @Test
    void theTokenSaysWhoCalls() {
        String token = person("pat", "partner-worker")
                .organisation("food-bank")
                .teams("north")
                .token();
        given().auth()
                .oauth2(token)
                .header("Foothold-Purpose", "referral")
                .get("/api/notes/public")
                .then()
                .statusCode(200)
                .body("subject", equalTo("pat"))
                .body("roles", contains("PARTNER_WORKER"))
                .body("organisation", equalTo("food-bank"))
                .body("teams", contains("north"))
                .body("purpose", equalTo("referral"));
    }

    @Test
    void withoutATokenSignInIsNeeded() {
        given().get("/api/notes/connectors")
                .then()
                .statusCode(401)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:foothold:problem:sign-in-needed"))
                .header("WWW-Authenticate", equalTo("Bearer"));
    }

    @Test
    void notAllowedLooksExactlyLikeNotThere() {
        String citizen = TestTokens.as("citizen").subject("carys").token();
        Response refused = given().auth().oauth2(citizen).get("/api/notes/connectors");
        Response absent = given().auth().oauth2(citizen).get("/api/notes/absent");
        assertThat(refused.statusCode()).isEqualTo(404).isEqualTo(absent.statusCode());
        assertThat(withoutCorrelation(refused)).isEqualTo(withoutCorrelation(absent));
        assertThat(refused.contentType()).isEqualTo(absent.contentType());
        assertThat(refused.headers().asList().stream().map(h -> h.getName()).sorted())
                .isEqualTo(absent.headers().asList().stream()
                        .map(h -> h.getName())
                        .sorted()
                        .toList());
    }

    @Test
    void whatNobodyAnnotatedIsClosedToEverybody() {
        given().auth().oauth2(CONNECTOR).get("/api/notes/forgotten").then().statusCode(404);
        given().get("/api/notes/forgotten").then().statusCode(401);
    }

    @Test
    void anExpiredTokenIsRefusedEvenWhereAnybodyMayLook() {
        String expired = person("ana", "connector").expired().token();
        refused(expired);
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        refused(person("ana", "connector").forAudience("another-platform").token());
    }

    @Test
    void aTokenSignedBySomebodyElseIsRefused() {
        refused(person("ana", "connector").foreign().token());
    }

    @Test
    void aTornTokenIsRefused() {
        refused(CONNECTOR.substring(0, CONNECTOR.length() - 40));
    }

    @Test
    void aServiceActsForThePersonWhoseTokenItShows() {
        given().auth()
                .oauth2(TestTokens.ofService("dashboard").token())
                .header("Foothold-Acting-For", CONNECTOR)
                .get("/api/notes/services")
                .then()
                .statusCode(200)
                .body("subject", equalTo("ana"))
                .body("service", equalTo(false));
    }

    @Test
    void onlyAServiceActsForAnother() {
        given().auth()
                .oauth2(TestTokens.as("manager").subject("mallory").token())
                .header("Foothold-Acting-For", CONNECTOR)
                .get("/api/notes/public")
                .then()
                .statusCode(401);
    }

    @Test
    void aServiceDoesNotActForAnotherService() {
        String service = TestTokens.ofService("dashboard").token();
        given().auth()
                .oauth2(service)
                .header("Foothold-Acting-For", service)
                .get("/api/notes/services")
                .then()
                .statusCode(401);
    }

    @Test
    void aForgedPersonIsRefused() {
        String forged = person("ana", "connector").foreign().token();
        given().auth()
                .oauth2(TestTokens.ofService("dashboard").token())
                .header("Foothold-Acting-For", forged)
                .get("/api/notes/services")
                .then()
                .statusCode(401);
    }

    @Test
    void aPersonWhoseTimeIsOverIsRefused() {
        String expired = person("ana", "connector").expired().token();
        given().auth()
                .oauth2(TestTokens.ofService("dashboard").token())
                .header("Foothold-Acting-For", expired)
                .get("/api/notes/services")
                .then()
                .statusCode(401);
    }

    @Test
    void whoShowsNoTokenOfTheirOwnActsForNobody() {
        given().header("Foothold-Acting-For", CONNECTOR)
                .get("/api/notes/public")
                .then()
                .statusCode(200)
                .body("subject", equalTo("nobody"));
    }

    @Test
    void lookingAtPeopleNeedsAPurpose() {
        given().auth()
                .oauth2(CONNECTOR)
                .get("/api/notes/purpose")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:foothold:problem:purpose-missing"));
    }

    @Test
    void aPurposeThatDoesNotFitIsRefused() {
        given().auth()
                .oauth2(CONNECTOR)
                .header("Foothold-Purpose", "service-improvement")
                .get("/api/notes/page")
                .then()
                .statusCode(400);
    }

    @Test
    void thePurposeChosenForTheCaseHoldsForItsPages() {
        given().auth()
                .oauth2(CONNECTOR)
                .cookie("foothold_purpose", "safeguarding")
                .get("/api/notes/page")
                .then()
                .statusCode(200)
                .body("purpose", equalTo("safeguarding"));
    }

    @Test
    void aPageWithOnePurposeImpliesIt() {
        given().auth()
                .oauth2(CONNECTOR)
                .cookie("foothold_purpose", "operations")
                .get("/api/notes/page")
                .then()
                .statusCode(200)
                .body("purpose", equalTo("early-help"));
    }

    private static TestTokens person(String subject, String role) {
        return TestTokens.as(role).subject(subject);
    }

    private static void refused(String token) {
        given().auth()
                .oauth2(token)
                .get("/api/notes/public")
                .then()
                .statusCode(401)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:foothold:problem:sign-in-needed"));
    }

    private static String withoutCorrelation(Response response) {
        return response.asString().replaceAll(",?\"correlationId\":\"[^\"]*\"", "");
    }
}
