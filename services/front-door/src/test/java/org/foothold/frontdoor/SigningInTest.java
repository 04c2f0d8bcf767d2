package org.foothold.frontdoor;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class SigningInTest {

    @Test
    void leadsBackToWhereTheyWere() {
        var answer = new Visitor().signsIn("connector", "%2Fdashboard%2Fpeople-to-contact%3Fpage%3D2");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/dashboard/people-to-contact?page=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/%5Cevil.example",
                "%2F%2Fevil.example",
                "javascript:alert(1)",
                "/%0Aevil"
            })
    void neverLeadsToAnotherHouse(String elsewhere) {
        var answer = new Visitor().signsIn("connector", elsewhere);
        assertThat(Visitor.path(answer.header("Location"))).isEqualTo("/");
    }

    @Test
    void keepsTheTokensOutOfReachOfScripts() {
        var visitor = new Visitor();
        visitor.signsIn("connector", "/");
        assertThat(visitor.cookies()).anySatisfy((name, value) -> {
            assertThat(name).startsWith("q_session");
            assertThat(value).doesNotContain("connector");
        });
        var answer = visitor.visits("/");
        assertThat(answer.asString()).doesNotContain("eyJ");
    }

    @Test
    void opensTheHomeOfTheirRole() {
        var connector = new Visitor();
        connector.signsIn("connector", "/");
        assertThat(connector.visits("/").asString())
                .contains("Your work", "href=\"/dashboard/people-to-contact\"", "href=\"/sign-out\"")
                .doesNotContain("href=\"/citizens/access\"", "I work for the council");
        var officer = new Visitor();
        officer.signsIn("dpo", "/");
        assertThat(officer.visits("/").asString())
                .contains("href=\"/citizens/access\"", "href=\"/citizens/agreements\"")
                .doesNotContain("href=\"/dashboard/people-to-contact\"");
    }

    @Test
    void showsTheirAccountToThemAlone() {
        assertThat(new Visitor().visits("/account").statusCode()).isEqualTo(302);
        var visitor = new Visitor();
        visitor.signsIn("connector", "/account");
        var account = visitor.visits("/account");
        assertThat(account.statusCode()).isEqualTo(200);
        assertThat(account.asString())
                .contains("Carys Bright", "Community connector")
                .doesNotContain("offline_access");
        assertThat(account.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void endsEverywhereOnSigningOut() {
        var visitor = new Visitor();
        visitor.signsIn("connector", "/");
        var out = visitor.visits("/sign-out");
        assertThat(out.header("Location"))
                .startsWith(PretendKeycloak.ISSUER + "/protocol/openid-connect/logout?")
                .contains("id_token_hint=", "signed-out");
        assertThat(visitor.cookies().keySet()).noneMatch(name -> name.startsWith("q_session"));
        assertThat(visitor.visits("/signed-out").asString()).contains("You are signed out", "href=\"/sign-in\"");
        assertThat(visitor.visits("/signed-out").header("Set-Cookie"))
                .as("the next worker says for themselves what they look for")
                .contains("foothold_purpose=", "Path=/", "Max-Age=0");
    }

    @Test
    void signingOutWithoutASessionIsNoError() {
        assertThat(new Visitor().visits("/sign-out").header("Location")).endsWith("/signed-out");
    }

    @Test
    void thatWasCancelledSaysSo() {
        assertThat(given().get("/sign-in/failed").asString()).contains("You are not signed in");
    }
}
