package org.foothold.triage.flag;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foothold.testing.EventProbe;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RecordingWhatCameOfAFlagTest {

    @Test
    void isPublishedAndLeadsBackToTheList() {
        var flag = raised();
        page("connector", flag)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("What came of it?"))
                .body(containsString("value=\"not-needed\""));
        try (var probe = EventProbe.on("triage.flags")) {
            send("connector", flag, "unreachable", newKey())
                    .statusCode(303)
                    .header("Location", endsWith("/dashboard/people-to-contact"));
            probe.await(event ->
                    event.type().endsWith("flag.resolved.v1") && event.key().equals(flag));
        }
    }

    @Test
    void asksAgainWhereNothingWasChosen() {
        send("connector", raised(), "", newKey())
                .statusCode(422)
                .body(containsString("There is a problem"))
                .body(containsString("href=\"#outcome\""))
                .body(containsString("Say what came of it"));
    }

    @Test
    void countsADoubleClickOnce() {
        var flag = raised();
        var key = newKey();
        var worker = TestTokens.as("hub-worker").token();
        sendWith(worker, flag, "contacted", key).statusCode(303);
        sendWith(worker, flag, "contacted", key).statusCode(303);
    }

    @Test
    void showsWhatSomebodyElseRecordedBefore() {
        var flag = raised();
        send("connector", flag, "contacted", newKey()).statusCode(303);

        send("contact-centre-agent", flag, "not-needed", newKey())
                .statusCode(409)
                .body(containsString("recorded already: I was in contact with the person"));
        page("connector", flag)
                .statusCode(200)
                .body(not(containsString("<form method=\"post\" action=\"/triage/flags")));
    }

    @Test
    void speaksWelsh() {
        as("connector")
                .cookie("foothold_lang", "cy")
                .get(path(raised()))
                .then()
                .statusCode(200)
                .body(containsString("Beth ddaeth ohono?"))
                .body(containsString("Ni lwyddais i gael gafael ar y person"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner-worker", "manager", "analyst", "dpo", "citizen", "service"})
    void isNotForOthersWhoCannotTellThatThereIsSuchAFlag(String role) {
        var flag = raised();
        page(role, flag).statusCode(404);
        send(role, flag, "contacted", newKey()).statusCode(404);
        send("connector", flag, "contacted", newKey()).statusCode(303);
    }

    @Test
    void isNotForWhoeverIsNotSignedIn() {
        assertThat(given().get(path(raised())).statusCode()).isEqualTo(401);
    }

    private static String raised() {
        return as("connector")
                .header("Idempotency-Key", newKey())
                .contentType("application/json")
                .body(Map.of(
                        "recordRef", "citizens:" + UUID.randomUUID(), "reasons", List.of("food"), "urgency", "urgent"))
                .post("/api/triage/flags")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse page(String role, String flag) {
        return as(role).get(path(flag)).then();
    }

    private static ValidatableResponse send(String role, String flag, String outcome, String key) {
        return sendWith(TestTokens.as(role).token(), flag, outcome, key);
    }

    private static ValidatableResponse sendWith(String token, String flag, String outcome, String key) {
        return given().auth()
                .oauth2(token)
                .header("Sec-Fetch-Site", "same-origin")
                .redirects()
                .follow(false)
                .formParam("outcome", outcome)
                .formParam("idempotencyKey", key)
                .post(path(flag))
                .then();
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.as(role).token());
    }

    private static String path(String flag) {
        return "/triage/flags/" + flag + "/resolution";
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
