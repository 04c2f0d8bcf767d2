package org.foothold.frontdoor;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keycloak tells the door that a session has ended: the administrator ended it, or its owner did so in another place. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class SigningOutElsewhereTest {

    private Visitor somebodyElse;
    private Visitor visitor;

    @BeforeEach
    void signIn() {
        somebodyElse = signedIn();
        visitor = signedIn();
    }

    @Test
    void endsTheSessionAtTheDoor() {
        assertThat(tell(given().get("/auth/realms/foothold/logout-token").asString()))
                .isEqualTo(200);

        var account = visitor.visits("/account");
        assertThat(account.statusCode()).isEqualTo(302);
        assertThat(account.header("Location")).startsWith(PretendKeycloak.ISSUER);
        assertThat(visitor.cookies().keySet()).noneMatch(name -> name.startsWith("q_session"));
    }

    @Test
    void endsNoOtherSession() {
        tell(given().get("/auth/realms/foothold/logout-token").asString());

        assertThat(somebodyElse.visits("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void isKeycloaksToSayAlone() {
        var token = given().get("/auth/realms/foothold/logout-token").asString();
        var forged = token.substring(0, token.lastIndexOf('.') + 1) + "c2lnbmF0dXJl";

        assertThat(tell(forged)).isEqualTo(400);
        assertThat(visitor.visits("/account").statusCode()).isEqualTo(200);
    }

    private static Visitor signedIn() {
        var visitor = new Visitor();
        visitor.signsIn("connector", "/");
        return visitor;
    }

    private static int tell(String token) {
        return given().formParam("logout_token", token)
                .post("/sign-out/back-channel")
                .statusCode();
    }
}
