package org.foothold.security.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
class PassingTheEdgeTest {

    @Test
    void everyAnswerTellsTheBrowserWhatItMayDo() {
        given().get("/api/notes/public")
                .then()
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", containsString("script-src 'self' 'sha256-GUQ5ad8JK5K"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("same-origin"))
                .header("Permissions-Policy", containsString("camera=()"))
                .header("Cache-Control", equalTo("no-store"))
                .header("Strict-Transport-Security", nullValue());
    }

    @Test
    void refusalsCarryTheSameHeaders() {
        given().get("/api/notes/connectors")
                .then()
                .statusCode(401)
                .header("Cache-Control", equalTo("no-store"))
                .header("X-Content-Type-Options", equalTo("nosniff"));
    }

    @Test
    void behindTlsTheBrowserIsToldToStayThere() {
        given().header("X-Forwarded-Proto", "https")
                .get("/api/notes/public")
                .then()
                .header("Strict-Transport-Security", startsWith("max-age="));
    }

    @Test
    void whatAnotherSiteMakesABrowserSendIsRefused() {
        note().header("Sec-Fetch-Site", "same-site")
                .post("/api/notes")
                .then()
                .statusCode(403)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:foothold:problem:cross-site"));
        note().header("Origin", "http://evil.example").post("/api/notes").then().statusCode(403);
        note().cookie("foothold_lang", "en").post("/api/notes").then().statusCode(403);
    }

    @Test
    void whatOurOwnPageSendsIsTaken() {
        note().header("Sec-Fetch-Site", "same-origin").post("/api/notes").then().statusCode(201);
        note().header("Origin", "https://foothold.example")
                .header("X-Forwarded-Host", "foothold.example")
                .header("X-Forwarded-Proto", "https")
                .post("/api/notes")
                .then()
                .statusCode(201);
        note().post("/api/notes").then().statusCode(201);
    }

    @Test
    void aRefusalSpeaksWelshToThoseWhoReadIt() {
        given().header("Accept-Language", "cy")
                .header("Sec-Fetch-Site", "cross-site")
                .post("/api/notes")
                .then()
                .statusCode(403)
                .body("title", equalTo("Anfonwyd hyn o safle arall"));
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        given().contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"text\":\"" + "x".repeat(2 << 20) + "\"}")
                .post("/api/notes")
                .then()
                .statusCode(413)
                .body("type", equalTo("urn:foothold:problem:too-large"));
    }

    @Test
    void aBodyOfAnotherTypeIsRefused() {
        given().contentType(ContentType.XML)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("<note/>")
                .post("/api/notes")
                .then()
                .statusCode(415)
                .contentType(startsWith("application/problem+json"));
    }

    @Test
    void aStrangerWhoCallsTooOftenIsToldToWaitAndNobodyElseIs() {
        Response refused = null;
        for (int i = 0; i < 5000 && refused == null; i++) {
            Response answer = given().header("X-Forwarded-For", "203.0.113.9").get("/api/notes/public");
            refused = answer.statusCode() == 429 ? answer : null;
        }
        assertThat(refused).isNotNull();
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
        given().header("X-Forwarded-For", "203.0.113.10")
                .get("/api/notes/public")
                .then()
                .statusCode(200);
        given().header("X-Forwarded-For", "203.0.113.9")
                .auth()
                .oauth2(TestTokens.as("connector").token())
                .get("/api/notes/public")
                .then()
                .statusCode(200);
    }

    private static io.restassured.specification.RequestSpecification note() {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"text\":\"from our page\"}");
    }
}
