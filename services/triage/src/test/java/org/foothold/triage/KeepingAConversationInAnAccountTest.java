package org.foothold.triage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;

/** A signed-in citizen goes on with their answers on another device, without a code. */
@QuarkusTest
@QuarkusTestResource(value = ServersForTests.class, initArgs = @ResourceArg(name = "debezium", value = "true"))
class KeepingAConversationInAnAccountTest {
    private static final String COOKIE = "foothold_triage";

    private final String me = UUID.randomUUID().toString();

    @Test
    void goesOnWithItOnAnotherDeviceAndTheFirstIsSignedOut() {
        var quiz = QuizByApi.start().answered("money", "behind");
        as(me).cookie(COOKIE, cookie(quiz))
                .get("/triage/mine/keep")
                .then()
                .statusCode(200)
                .body(containsString("Keep them in my account"));
        keeps(me, quiz).then().statusCode(303).header("Location", endsWith("/triage/mine"));
        as(me).get("/triage/mine")
                .then()
                .statusCode(200)
                .body(containsString(quiz.id), containsString("Get help early"), not(containsString("behind")));

        var elsewhere = as(me).post("/triage/mine/" + quiz.id)
                .then()
                .statusCode(303)
                .header("Location", containsString("/triage/questions/"))
                .extract();

        assertThat(elsewhere.cookie(COOKIE)).startsWith(quiz.id).isNotEqualTo(cookie(quiz));
        quiz.read().statusCode(404);
        as(me).cookie(COOKIE, elsewhere.cookie(COOKIE))
                .get("/triage/questions/money")
                .then()
                .statusCode(200)
                .body(containsString("checked"));
    }

    @Test
    void nobodyElseSeesItOrGoesOnWithIt() {
        var quiz = QuizByApi.start();
        keeps(me, quiz).then().statusCode(303);
        var other = UUID.randomUUID().toString();

        as(other).get("/triage/mine").then().body(not(containsString(quiz.id)));
        as(other).post("/triage/mine/" + quiz.id).then().statusCode(404);
        as(other).post("/triage/mine/" + quiz.id + "/removal").then().statusCode(303);
        as(me).get("/triage/mine").then().body(containsString(quiz.id));
        as(me).post("/triage/mine/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void whoeverHasNoKeyKeepsNothing() {
        as(me).get("/triage/mine/keep").then().statusCode(200).body(containsString("no answers on this device"));
        as(me).post("/triage/mine/keep").then().statusCode(404);
        as(me).cookie(COOKIE, UUID.randomUUID() + "." + "A".repeat(43))
                .post("/triage/mine/keep")
                .then()
                .statusCode(404);
        as(me).get("/triage/mine").then().body(containsString("You have not kept a conversation"));
    }

    @Test
    void takesItOutAgainAndTheAnswersStay() {
        var quiz = QuizByApi.start().answered("money", "behind");
        keeps(me, quiz).then().statusCode(303);
        as(me).post("/triage/mine/" + quiz.id + "/removal").then().statusCode(303);
        as(me).get("/triage/mine").then().body(not(containsString(quiz.id)));
        quiz.read().statusCode(200);
    }

    @Test
    void theWayThereStandsBesideTheCodeAndInWelsh() {
        var quiz = QuizByApi.start();
        given().cookie(COOKIE, cookie(quiz)).get("/triage/save").then().body(containsString("/triage/mine/keep"));
        as(me).cookie("foothold_lang", "cy").get("/triage/mine").then().body(containsString("Eich sgyrsiau"));
    }

    private static io.restassured.response.Response keeps(String account, QuizByApi quiz) {
        return as(account).cookie(COOKIE, cookie(quiz)).post("/triage/mine/keep");
    }

    private static String cookie(QuizByApi quiz) {
        return quiz.id + "." + quiz.secret;
    }

    private static RequestSpecification as(String account) {
        return given().auth()
                .oauth2(TestTokens.as("citizen").subject(account).token())
                .header("Sec-Fetch-Site", "same-origin")
                .redirects()
                .follow(false);
    }
}
