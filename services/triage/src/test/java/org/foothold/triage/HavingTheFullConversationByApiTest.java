package org.foothold.triage;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HavingTheFullConversationByApiTest {
    @Inject
    AgroalDataSource database;

    private QuizByApi quiz;

    @BeforeEach
    void start() {
        quiz = QuizByApi.start("full-conversation");
    }

    @Test
    void isLedFromQuestionToQuestionAndBack() {
        quiz.get("/next-question")
                .statusCode(200)
                .body("question.key", equalTo("matters"))
                .body("question.kind", equalTo("text"))
                .body("question.prompt", containsString("good day"))
                .body("previous", nullValue());
        for (int twice = 0; twice < 2; twice++) {
            quiz.give("matters", Map.of("value", "Walking the dog")).statusCode(200);
        }
        quiz.get("/next-question?language=cy")
                .body("question.key", equalTo("wants"))
                .body("question.title", containsString("Beth hoffech"))
                .body("previous", equalTo("matters"));
        quiz.get("/questions/matters")
                .body("answer.value", equalTo("Walking the dog"))
                .body("next", equalTo("wants"));
        quiz.get("/questions/leave-by").statusCode(404);
    }

    @Test
    void skipsByOneWordWhatMayBeSkipped() {
        quiz.answer("matters", "rather-not-say").statusCode(200);
        quiz.answer("contact", "rather-not-say").statusCode(422);
        quiz.get("/next-question").body("question.key", equalTo("wants"));
    }

    @Test
    void keepsEveryKindAsItWasUnderstood() {
        quiz.answered("home", "told-to-leave").answered("children", "have-children");
        quiz.give("leave-by", Map.of("value", "2027-3")).statusCode(200);
        quiz.give("household", Map.of("value", "3")).statusCode(200);
        quiz.give("postcode", Map.of("value", "zs1 4ab")).statusCode(200);
        quiz.give("each-child", Map.of("entries", List.of(child("2019-4"), child("2021"))))
                .statusCode(200);
        quiz.answered("money", "behind");
        quiz.give("income", Map.of("entries", List.of(Map.of("wages", Map.of("value", "1,000.5", "per", "month")))))
                .statusCode(200);
        quiz.read()
                .body("values.'leave-by'.value", equalTo("2027-03"))
                .body("values.household.value", equalTo("3"))
                .body("values.postcode.value", equalTo("ZS1 4AB"))
                .body("values.'each-child'.entries[1].born.value", equalTo("2021"))
                .body("values.income.entries[0].wages.value", equalTo("1000.50"))
                .body("values.income.entries[0].wages.per", equalTo("month"));
        quiz.answered("home", "settled");
        quiz.read().body("setAside", contains("leave-by")).body("values", not(hasKey("leave-by")));
    }

    @Test
    void refusesAWrongAnswerByFieldAndChangesNothing() {
        quiz.answered("children", "have-children");
        quiz.give(
                        "each-child",
                        Map.of("entries", List.of(child("2019"), Map.of("lives", Map.of("options", List.of("mars"))))))
                .statusCode(422)
                .body("errors.field", hasItem("each-child.2.born"))
                .body("errors.field", hasItem("each-child.2.lives"));
        quiz.give("household", Map.of("value", "99")).statusCode(422).body("errors.code", contains("too-high"));
        quiz.give("matters", Map.of("value", "x".repeat(1_100_000))).statusCode(413);
        quiz.read().body("values", equalTo(Map.of()));
    }

    @Test
    void keepsOwnWordsSealed() throws SQLException {
        quiz.give("matters", Map.of("value", "Walking the spaniel")).statusCode(200);
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select answers::text, sealed_answers from assessment where id = '" + quiz.id + "'")) {
            rows.next();
            Assertions.assertThat(rows.getString(1)).doesNotContain("spaniel");
            Assertions.assertThat(new String(rows.getBytes(2), StandardCharsets.ISO_8859_1))
                    .doesNotContain("spaniel")
                    .isNotEmpty();
        }
    }

    @Test
    void goesOutAsFhir() {
        quiz.answered("children", "have-children").answered("money", "behind");
        quiz.give("each-child", Map.of("entries", List.of(child("2019-4"), child("2021"))))
                .statusCode(200);
        quiz.give("income", Map.of("entries", List.of(Map.of("wages", Map.of("value", "100", "per", "week")))));
        quiz.get("/fhir-response")
                .statusCode(200)
                .contentType("application/fhir+json")
                .body("status", equalTo("in-progress"))
                .body("item.linkId", contains("section.home", "section.money"))
                .body("item[0].item.linkId", contains("children", "each-child", "each-child"))
                .body("item[0].item[2].item[0].answer[0].valueDate", equalTo("2021"))
                .body("item[1].item[1].item[0].answer[0].valueQuantity.code", equalTo("week"));
        QuizByApi.json()
                .get("/api/triage/question-sets/full-conversation/fhir-questionnaire?language=cy")
                .then()
                .statusCode(200)
                .body("resourceType", equalTo("Questionnaire"))
                .body("item[1].item.find { it.linkId == 'leave-by' }.enableWhen[0].question", equalTo("home"));
    }

    @Test
    void isGivenOutInFhirAndTakenInAgainWithTheSameAnswers() {
        quiz.answered("home", "told-to-leave").answered("money", "behind").answered("children", "have-children");
        quiz.give("each-child", Map.of("entries", List.of(child("2021"), child("2019-04"))))
                .statusCode(200);
        quiz.give("income", Map.of("entries", List.of(Map.of("wages", Map.of("value", "90.50", "per", "week")))))
                .statusCode(200);
        var filled = quiz.get("/fhir-response").extract().asString();

        var taken =
                filled("full-conversation", filled).statusCode(201).extract().jsonPath();

        QuizByApi.json()
                .header(QuizByApi.SECRET, taken.getString("secret"))
                .get("/api/triage/assessments/" + taken.getString("id") + "/fhir-response")
                .then()
                .body(equalTo(filled));
    }

    @Test
    void refusesWhatItDoesNotAsk() {
        filled("full-conversation", "{\"resourceType\": \"Questionnaire\"}").statusCode(422);
        filled(
                        "full-conversation",
                        "{\"resourceType\": \"QuestionnaireResponse\", \"item\": [{\"linkId\": \"colour\", \"answer\": [{\"valueString\": \"red\"}]}]}")
                .statusCode(422)
                .body("errors[0].field", equalTo("colour"));
        filled(
                        "first-step",
                        "{\"resourceType\": \"QuestionnaireResponse\", \"item\": [{\"linkId\": \"money\", \"answer\": [{\"valueCoding\": {\"code\": \"gold\"}}]}]}")
                .statusCode(422);
        filled("no-such-set", "{}").statusCode(404);
    }

    @Test
    void aFilledFormWithDangerIsDangerAtOnce() {
        var taken = filled(
                        "first-step",
                        "{\"resourceType\": \"QuestionnaireResponse\", \"item\": [{\"linkId\": \"home\", \"answer\": [{\"valueCoding\": {\"code\": \"nowhere-tonight\"}}]}]}")
                .statusCode(201)
                .extract()
                .jsonPath();
        QuizByApi.json()
                .header(QuizByApi.SECRET, taken.getString("secret"))
                .get("/api/triage/assessments/" + taken.getString("id"))
                .then()
                .body("dangers", contains("homeless-tonight"));
    }

    private static ValidatableResponse filled(String set, String response) {
        return given().contentType("application/fhir+json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(response)
                .post("/api/triage/question-sets/" + set + "/fhir-responses")
                .then();
    }

    @Test
    void endsInAResultToReadOut() {
        quiz.get("/result").statusCode(409);
        quiz.answered("home", "told-to-leave");
        quiz.give("postcode", Map.of("value", "ZE1 0AA")).statusCode(200);
        quiz.complete().statusCode(200);
        quiz.get("/next-question").body("done", equalTo(true));
        quiz.get("/result")
                .statusCode(200)
                .body("stage", equalTo("targeted-triage"))
                .body("now[0].title", equalTo("Your home"))
                .body("places.known", equalTo(false))
                .body("reasons", hasItem(containsString("something serious")));
        QuizByApi.json()
                .cookie("foothold_triage", quiz.id + "." + quiz.secret)
                .get("/triage/result")
                .then()
                .body(containsString("We cannot show places near you just now"));
        quiz.get("/result?language=cy").body("now[0].title", equalTo("Eich cartref"));
    }

    private static Map<String, ?> child(String born) {
        return Map.of("born", Map.of("value", born), "lives", Map.of("options", List.of("with-me")));
    }
}
