package org.foothold.frontdoor;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class PagesOfTheDoorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/ | Get help early, in one place | Cael help yn gynnar, mewn un lle",
                "/help/accessibility | at level AA | ar lefel AA",
                "/help/privacy | Your rights | Eich hawliau",
                "/help/cookies | Remembers the language you chose | Cofio&#39;r iaith a ddewisoch",
                "/developers | For developers | I ddatblygwyr",
                "/signed-out | You are signed out | Rydych wedi allgofnodi",
                "/sign-in/failed | You are not signed in | Nid ydych wedi mewngofnodi",
                "/no-such-page | Page not found | Heb ddod o hyd i&#39;r dudalen"
            })
    void speakBothLanguages(String path, String english, String welsh) {
        assertThat(new Visitor().visits(path).asString())
                .contains("<html lang=\"en\"", english)
                .doesNotContain("style=\"");
        assertThat(new Visitor().visits(path + "?lang=cy").asString()).contains("<html lang=\"cy\"", welsh);
    }

    @Test
    void letOneLeaveAtOnceAndForgetTheConversation() {
        assertThat(new Visitor().visits("/").asString()).contains("href=\"/exit\"");
        var away = given().redirects()
                .follow(false)
                .cookie("foothold_triage", "any")
                .get("/exit");
        assertThat(away.statusCode()).isEqualTo(303);
        assertThat(away.header("Location")).isEqualTo("https://www.bbc.co.uk/weather");
        assertThat(away.header("Cache-Control")).contains("no-store");
        assertThat(away.getDetailedCookie("foothold_triage"))
                .satisfies(cookie -> assertThat(cookie.getMaxAge()).isZero())
                .satisfies(cookie -> assertThat(cookie.getPath()).isEqualTo("/triage"));
    }

    @Test
    void rememberTheLanguageThatWasChosen() {
        var visitor = new Visitor();
        assertThat(visitor.visits("/?lang=cy").getDetailedCookie("foothold_lang"))
                .satisfies(cookie -> assertThat(cookie.isHttpOnly()).isTrue())
                .satisfies(cookie -> assertThat(cookie.getMaxAge()).isGreaterThan(31_000_000));
        assertThat(visitor.visits("/").asString()).contains("Cael help yn gynnar");
        assertThat(given().get("/?lang=xx").cookies()).isEmpty();
    }

    @Test
    void namePlacesToTurnToInDanger() {
        assertThat(new Visitor().visits("/").asString())
                .contains("call 999", "0808 2000 247", "116 123", "Exit this page");
    }

    @Test
    void keepToThemselves() {
        var answer = new Visitor().visits("/");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "sha256-");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void assetsAreKeptForEver() {
        assertThat(given().get("/assets/govuk-frontend/5.14.0/govuk-frontend.min.css")
                        .header("Cache-Control"))
                .isEqualTo("public, max-age=31536000, immutable");
    }

    @Test
    void developersFindTheInterfaceOfEveryService() {
        assertThat(new Visitor().visits("/developers").asString())
                .contains(
                        "href=\"/api/triage/openapi\"",
                        "href=\"/api/dashboard/openapi\"",
                        "curl -s http://localhost:8080/api/");
    }

    @Test
    void aProgramHearsOfNothingAsAProblem() {
        var answer = given().get("/api/nobody/here");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void robotsFindTheStartPageAndNoPerson() {
        assertThat(given().get("/robots.txt").asString()).contains("Disallow: /");
    }

    @Test
    void healthAndMetricsAreThere() {
        assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(200);
        assertThat(given().get("/q/metrics").asString()).contains("http_server_requests");
    }
}
