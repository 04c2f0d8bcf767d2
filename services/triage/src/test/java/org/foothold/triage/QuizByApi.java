package org.foothold.triage;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody who answers by API, the First step where nothing else is said; says only what matters. */
public final class QuizByApi {
    static final String SECRET = "Foothold-Assessment-Secret";
    public static final Map<String, String> ALL_IS_WELL = Map.of(
            "wants", "nothing",
            "people", "several",
            "money", "managing",
            "home", "settled",
            "essentials", "none",
            "health", "none",
            "coping", "well",
            "safety", "none",
            "online", "easy",
            "contact", "no-contact");

    final String id;
    final String secret;

    private QuizByApi(String id, String secret) {
        this.id = id;
        this.secret = secret;
    }

    static QuizByApi start() {
        return start("first-step");
    }

    static QuizByApi start(String questionSet) {
        var started = json().header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("questionSet", questionSet, "channel", "api", "language", "en"))
                .post("/api/triage/assessments")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new QuizByApi(started.getString("assessment.id"), started.getString("secret"));
    }

    public static RequestSpecification json() {
        return given().contentType(ContentType.JSON);
    }

    RequestSpecification mine() {
        return json().header(SECRET, secret);
    }

    String path() {
        return "/api/triage/assessments/" + id;
    }

    ValidatableResponse answer(String question, String... options) {
        return mine().body(Map.of("options", List.of(options)))
                .put(path() + "/answers/" + question)
                .then();
    }

    /** Gives an answer of another kind than options. */
    ValidatableResponse give(String question, Map<String, ?> answer) {
        return mine().body(answer).put(path() + "/answers/" + question).then();
    }

    ValidatableResponse get(String below) {
        return mine().get(path() + below).then();
    }

    QuizByApi answered(String question, String... options) {
        answer(question, options).statusCode(200);
        return this;
    }

    QuizByApi answeredThatAllIsWell() {
        ALL_IS_WELL.forEach(this::answered);
        return this;
    }

    private void answered(String question, String option) {
        answer(question, option).statusCode(200);
    }

    ValidatableResponse leave(Map<String, ?> details) {
        return mine().body(details).put(path() + "/contact-details").then();
    }

    ValidatableResponse complete() {
        return mine().header("Idempotency-Key", UUID.randomUUID())
                .post(path() + "/completion")
                .then();
    }

    ValidatableResponse read() {
        return mine().get(path()).then();
    }
}
