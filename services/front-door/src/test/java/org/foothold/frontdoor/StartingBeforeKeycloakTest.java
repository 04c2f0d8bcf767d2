package org.foothold.frontdoor;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Told in the order in which it happens: Keycloak is away, then it comes. */
@QuarkusTest
@TestProfile(KeycloakComesLate.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StartingBeforeKeycloakTest {

    private static final String OLD_SESSION = "a session of before the start";

    @Test
    @Order(1)
    void isNotReady() {
        assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(503);
        assertThat(given().get("/q/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(1)
    void answersStrangers() {
        assertThat(new Visitor().visits("/").statusCode()).isEqualTo(200);
        assertThat(new Visitor().visits("/triage").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(1)
    void asksWhoSignsInToComeBackWhenKeycloakStaysAway() {
        var answer = new Visitor().visits("/sign-in?to=/");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.asString()).contains("<html lang=\"en\"").doesNotContain("Exception");
    }

    @Test
    @Order(1)
    void keepsASessionThatItCannotRead() {
        var answer = given().cookie("q_session", OLD_SESSION).get("/api/triage/anything");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.cookies()).isEmpty();
    }

    @Test
    @Order(2)
    void letsWhoSignsInOnAsSoonAsKeycloakAnswers() throws Exception {
        var visitor = new Visitor();
        var early = CompletableFuture.supplyAsync(() -> visitor.signsIn("connector", "/triage"));
        KeycloakComesLate.now();

        assertThat(early.get()).extracting(Response::statusCode).isEqualTo(303);
        assertThat(visitor.visits("/account").statusCode()).isEqualTo(200);
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .until(() -> given().get("/q/health/ready").statusCode() == 200);
    }
}
