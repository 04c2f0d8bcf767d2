package org.foothold.security.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.foothold.servers.FreePort;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;

/** A service that was started before Keycloak. */
@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
@TestProfile(CallingWhileKeycloakIsAwayTest.KeycloakIsAway.class)
class CallingWhileKeycloakIsAwayTest {

    @Test
    void aStrangerIsServed() {
        given().get("/api/notes/public").then().statusCode(200);
    }

    @Test
    void whoBringsATokenIsAskedToComeBack() {
        given().auth()
                .oauth2(TestTokens.as("connector").token())
                .get("/api/notes/connectors")
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("5"))
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:foothold:problem:unavailable"));
    }

    public static class KeycloakIsAway implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.auth-server-url", "http://127.0.0.1:" + FreePort.next() + "/auth/realms/foothold");
        }
    }
}
