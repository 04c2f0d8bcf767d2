package org.foothold.triage;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SendingWhatCannotBeUsedTest {
    private QuizByApi quiz;

    @BeforeEach
    void start() {
        quiz = QuizByApi.start();
    }

    @AfterEach
    void nothingHasChanged() {
        quiz.read().body("answers", anEmptyMap()).body("contactDetailsLeft", equalTo(false));
    }

    @Test
    void malformedJsonIsAProblem() {
        quiz.mine()
                .body("{\"options\": [\"behind\"")
                .put(quiz.path() + "/answers/money")
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:foothold:problem:malformed"));
    }

    @Test
    void anUnknownFieldIsAProblem() {
        quiz.mine()
                .body(Map.of("options", new String[] {"behind"}, "option", "behind"))
                .put(quiz.path() + "/answers/money")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:foothold:problem:malformed"));
    }

    @Test
    void anUnknownParameterIsAProblem() {
        quiz.mine().get(quiz.path() + "?secret=abc").then().statusCode(400);
    }

    @Test
    void tooMuchIsAProblem() {
        quiz.mine()
                .body("{\"options\": [\"" + "x".repeat(1_100_000) + "\"]}")
                .put(quiz.path() + "/answers/money")
                .then()
                .statusCode(413);
    }

    @Test
    void theWrongContentTypeIsAProblem() {
        given().contentType(ContentType.TEXT)
                .header(QuizByApi.SECRET, quiz.secret)
                .body("behind")
                .put(quiz.path() + "/answers/money")
                .then()
                .statusCode(415);
    }

    @Test
    void anOptionTheQuestionDoesNotHaveIsRefusedByName() {
        quiz.answer("money", "rich")
                .statusCode(422)
                .body("errors.field", contains("money"))
                .body("errors.code", contains("unknown-option"));
    }

    @Test
    void aQuestionTheSetDoesNotHaveIsNotFound() {
        quiz.answer("weather", "fine").statusCode(404);
    }

    @Test
    void detailsThatCannotBeUsedAreAllNamed() {
        quiz.leave(Map.of("givenName", " ", "postcode", "nowhere", "dateOfBirth", "1980-02-31", "email", "me"))
                .statusCode(422)
                .body(
                        "errors.field",
                        hasItems("givenName", "familyName", "postcode", "dateOfBirth", "email", "safeToContact"));
    }

    @Test
    void aWrongSecretLooksLikeNoAssessment() {
        QuizByApi.json()
                .header(QuizByApi.SECRET, "A".repeat(43))
                .get(quiz.path())
                .then()
                .statusCode(404);
        QuizByApi.json().get(quiz.path()).then().statusCode(404);
        QuizByApi.json()
                .header(QuizByApi.SECRET, quiz.secret)
                .get("/api/triage/assessments/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }
}
