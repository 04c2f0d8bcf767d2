package org.foothold.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SendingACommandAgainTest {
    private static final Map<String, String> START =
            Map.of("questionSet", "first-step", "channel", "api", "language", "cy");

    @Test
    void givesTheSameAnswerAndStartsOnlyOnce() {
        var key = UUID.randomUUID().toString();
        var first = start(key, START);
        assertThat(start(key, START)).isEqualTo(first);
    }

    @Test
    void withAnotherBodyIsRefused() {
        var key = UUID.randomUUID().toString();
        start(key, START);
        QuizByApi.json()
                .header("Idempotency-Key", key)
                .body(Map.of("questionSet", "first-step", "channel", "api", "language", "en"))
                .post("/api/triage/assessments")
                .then()
                .statusCode(422);
    }

    @Test
    void withoutAKeyIsRefused() {
        QuizByApi.json().body(START).post("/api/triage/assessments").then().statusCode(400);
    }

    @Test
    void aSecondCompletionByAnotherKeyBreaksARule() {
        var quiz = QuizByApi.start();
        quiz.complete().statusCode(200);
        quiz.complete()
                .statusCode(409)
                .body("type", equalTo("urn:foothold:rule:a-completed-assessment-does-not-change"));
        quiz.answer("money", "behind").statusCode(409);
    }

    private static String start(String key, Map<String, String> body) {
        return QuizByApi.json()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/triage/assessments")
                .then()
                .statusCode(201)
                .extract()
                .path("assessment.id");
    }
}
