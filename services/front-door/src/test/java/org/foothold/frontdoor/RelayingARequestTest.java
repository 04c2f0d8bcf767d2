package org.foothold.frontdoor;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class RelayingARequestTest {

    @Test
    void pathQueryMethodAndBodyArriveAsSent() {
        var heard = given().urlEncodingEnabled(false)
                .contentType("text/plain")
                .body("a body")
                .post("/triage/steps/a%20b?x=1&y=%C3%A9")
                .jsonPath();
        assertThat(heard.getString("method")).isEqualTo("POST");
        assertThat(heard.getString("uri")).isEqualTo("/triage/steps/a%20b?x=1&y=%C3%A9");
        assertThat(heard.getString("body")).isEqualTo("a body");
    }

    @Test
    void neverComesBackToTheDoorItself() {
        assertThat(given().get("/frontdoor/anything").statusCode()).isEqualTo(404);
        assertThat(given().get("/api/frontdoor/anything").statusCode()).isEqualTo(404);
    }

    @Test
    void whereTheCallerComesFromIsTheDoorsToSay() {
        var lying = given().header("X-Forwarded-For", "6.6.6.6")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Port", "443")
                .header("X-Forwarded-Prefix", "/evil")
                .header("X-Forwarded-User", "admin")
                .header("Forwarded", "host=evil.example")
                .header("X-Real-IP", "6.6.6.6")
                .header("Foothold-Acting-For", "a.b.c");
        assertThat(heard(lying, "x-forwarded-for")).isEqualTo("127.0.0.1");
        assertThat(heard(lying, "x-forwarded-host")).isEqualTo("localhost:8080");
        assertThat(heard(lying, "x-forwarded-proto")).isEqualTo("http");
        assertThat(heard(lying, "x-forwarded-port")).isEqualTo("8080");
        assertThat(heard(lying, "x-forwarded-prefix")).isNull();
        assertThat(heard(lying, "x-forwarded-user")).isNull();
        assertThat(heard(lying, "forwarded")).isNull();
        assertThat(heard(lying, "x-real-ip")).isNull();
        assertThat(heard(lying, "foothold-acting-for")).isNull();
    }

    @Test
    void aProgramsOwnTokenPasses() {
        assertThat(heard(given().header("Authorization", "Bearer its-own"), "authorization"))
                .isEqualTo("Bearer its-own");
    }

    @Test
    void whereASessionDecidesAClientsOwnTokenDoesNotPass() {
        var both = given().header("Cookie", "q_session=not readable").header("Authorization", "Bearer its-own");
        assertThat(heard(both, "authorization")).isNull();
    }

    @Test
    void theSignedInReadersTokenIsAddedAndTheirSessionStaysAtTheDoor() {
        var visitor = new Visitor();
        visitor.signsIn("connector", "/triage");
        var own = visitor.browser().cookie("foothold_quiz", "q1").header("Authorization", "Bearer its-own");
        var headers = own.get("/triage/echo").jsonPath();
        assertThat(headers.getString("headers.authorization"))
                .startsWith("Bearer ey")
                .doesNotContain("its-own");
        assertThat(headers.getString("headers.cookie")).isEqualTo("foothold_quiz=q1");
    }

    @Test
    void aSessionThatCannotBeReadIsTakenAwayAndTheReaderGoesOnAsAStranger() {
        var answer = given().cookie("q_session", "not-readable")
                .cookie("q_session_chunk_2", "nor-this")
                .get("/triage/echo");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.getDetailedCookie("q_session").getMaxAge()).isZero();
        assertThat(answer.getDetailedCookie("q_session_chunk_2").getMaxAge()).isZero();
        assertThat(given().header("Cookie", "q_session=not readable").get("/").statusCode())
                .isEqualTo(200);
    }

    @Test
    void everyRequestHasACorrelationIdFromTheDoorOn() {
        var own = UUID.randomUUID().toString();
        assertThat(heard(given().header("X-Correlation-Id", own), "x-correlation-id"))
                .isEqualTo(own);
        assertThat(heard(given(), "x-correlation-id")).matches("[0-9a-f-]{36}");
        assertThat(heard(given().header("X-Correlation-Id", "<script>"), "x-correlation-id"))
                .matches("[0-9a-f-]{36}");
    }

    @Test
    void aTraceThatBeganElsewhereGoesOn() {
        var parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        assertThat(heard(given().header("traceparent", parent), "traceparent"))
                .startsWith("00-0af7651916cd43dd8448eb211c80319c-");
    }

    @Test
    void theDescriptionOfAnInterfaceIsUnderItsApi() {
        assertThat(given().get("/api/triage/openapi").jsonPath().getString("uri"))
                .isEqualTo("/q/openapi");
    }

    @Test
    void nobodyReachesAServicesInsides() {
        assertThat(given().get("/triage/../q/metrics").asString()).doesNotContain("\"uri\"");
        assertThat(given().get("/nobody/here").statusCode()).isEqualTo(404);
    }

    @Test
    void ofKeycloakOnlyOurRealmIsShown() {
        assertThat(given().get("/auth/realms/foothold/account").asString()).isEqualTo("account");
        assertThat(given().get("/auth/admin/master/console").statusCode()).isEqualTo(404);
        assertThat(given().get("/auth/realms/master/account").statusCode()).isEqualTo(404);
    }

    @Test
    void headersOfThirtyKilobytesAreFine() {
        assertThat(heard(given().header("X-Long", "x".repeat(30_000)), "x-long"))
                .hasSize(30_000);
    }

    private static String heard(RequestSpecification request, String header) {
        return request.get("/triage/echo").jsonPath().getString("headers.'" + header + "'");
    }
}
