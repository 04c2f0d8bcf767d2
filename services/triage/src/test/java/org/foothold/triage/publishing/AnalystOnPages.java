package org.foothold.triage.publishing;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.foothold.testing.TestTokens;
import org.foothold.triage.publishing.store.ShippedSetFiles;
import org.foothold.triage.questionset.domain.QuestionSetRef;

/** An analyst at work on the pages for question sets; the sets they begin are copies of the First step. */
final class AnalystOnPages {
    private static final QuestionSetRef FIRST_STEP = new QuestionSetRef("first-step", 2);

    private final String id = UUID.randomUUID().toString();
    private final String token = TestTokens.as("analyst").subject(id).token();

    static String newName() {
        return "pilot-" + UUID.randomUUID().toString().substring(0, 8);
    }

    static String questions(String set) {
        return new ShippedSetFiles().all().get(FIRST_STEP).questions().replace("name: first-step", "name: " + set);
    }

    static String testCases() {
        return new ShippedSetFiles().all().get(FIRST_STEP).testCases();
    }

    static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.as(role).token());
    }

    String id() {
        return id;
    }

    ValidatableResponse begins(String set) {
        return begins(
                set, questions(set), new ShippedSetFiles().all().get(FIRST_STEP).rules());
    }

    ValidatableResponse begins(String set, String questions, String rules) {
        return form().multiPart("name", set)
                .multiPart("questionsFile", "q.yaml", questions.getBytes(), "application/yaml")
                .multiPart("rulesFile", "r.dmn", rules.getBytes(), "application/xml")
                .multiPart("testCasesFile", "t.yaml", testCases().getBytes(), "application/yaml")
                .post("/triage/publishing")
                .then();
    }

    ValidatableResponse beginsWith(String set, String questionnaire) {
        return form().multiPart("name", set)
                .multiPart("questionsFile", "q.json", questionnaire.getBytes(UTF_8), "application/fhir+json")
                .post("/triage/publishing")
                .then();
    }

    ValidatableResponse beginsFromNewest(String set) {
        return form().multiPart("name", set).post("/triage/publishing").then();
    }

    ValidatableResponse writesTestCases(String set, int version, long revision, String text) {
        return form().multiPart("revision", revision)
                .multiPart("text", text)
                .post("/triage/publishing/" + set + "/" + version + "/test-cases")
                .then();
    }

    ValidatableResponse writesQuestions(String set, int version, long revision, String text) {
        return form().multiPart("revision", revision)
                .multiPart("file", "q.yaml", text.getBytes(UTF_8), "application/yaml")
                .post("/triage/publishing/" + set + "/" + version + "/questions")
                .then();
    }

    ValidatableResponse changesRow(String set, int version, long revision, String row, String reason) {
        return signedIn()
                .formParam("idempotencyKey", UUID.randomUUID().toString())
                .formParam("revision", revision)
                .formParam("condition", "-", "-", "-", "-", "-", "-")
                .formParam("result", "\"universal-self-service\"", "\"" + row + "\"")
                .formParam("reason", reason, "Welsh words")
                .post("/triage/publishing/" + set + "/" + version + "/rules/rows/" + row)
                .then();
    }

    ValidatableResponse copiesRow(String set, int version, long revision, String row, String name) {
        return signedIn()
                .formParam("idempotencyKey", UUID.randomUUID().toString())
                .formParam("revision", revision)
                .formParam("newRow", name)
                .post("/triage/publishing/" + set + "/" + version + "/rules/rows/" + row + "/copy")
                .then();
    }

    ValidatableResponse checks(String set, int version) {
        return does("checks", set, version, "");
    }

    ValidatableResponse does(String what, String set, int version, String reason) {
        return signedIn()
                .formParam("idempotencyKey", UUID.randomUUID().toString())
                .formParam("reason", reason)
                .post("/triage/publishing/" + set + "/" + version + "/" + what)
                .then();
    }

    ValidatableResponse page(String set, int version) {
        return get("/" + set + "/" + version);
    }

    ValidatableResponse get(String path) {
        return given().auth().oauth2(token).get("/triage/publishing" + path).then();
    }

    ValidatableResponse inWelsh(String path) {
        return given().auth()
                .oauth2(token)
                .cookie("foothold_lang", "cy")
                .get("/triage/publishing" + path)
                .then();
    }

    private RequestSpecification form() {
        return signedIn().multiPart("idempotencyKey", UUID.randomUUID().toString());
    }

    private RequestSpecification signedIn() {
        return given().auth()
                .oauth2(token)
                .header("Sec-Fetch-Site", "same-origin")
                .redirects()
                .follow(false);
    }
}
