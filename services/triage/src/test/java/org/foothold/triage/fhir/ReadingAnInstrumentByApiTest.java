package org.foothold.triage.fhir;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadingAnInstrumentByApiTest {
    private static final String ONE_QUESTION = """
            {"resourceType": "Questionnaire", "url": "http://example.org/Questionnaire/one", "title": "One", "item": [
              {"linkId": "/1", "type": "string", "text": "What helps?"}]}
            """;

    @Test
    void showsAnAnalystHowItWouldBeAsked() {
        read("analyst", ONE_QUESTION).statusCode(200).body("questions.kind", contains("text"));
    }

    @Test
    void namesTheItemThatCannotBeAsked() {
        read("analyst", ONE_QUESTION.replace("string", "attachment"))
                .statusCode(422)
                .body("errors.field", contains("/1"))
                .body("errors.code", contains("cannot-be-asked"));
    }

    @Test
    void isNotThereForOthers() {
        read("connector", ONE_QUESTION).statusCode(404);
    }

    private static ValidatableResponse read(String role, String questionnaire) {
        return given().auth()
                .oauth2(TestTokens.as(role).token())
                .contentType("application/fhir+json")
                .body(questionnaire)
                .post("/api/triage/fhir-readings")
                .then();
    }
}
