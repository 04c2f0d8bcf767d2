package org.foothold.triage.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foothold.testing.EventProbe;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ComparingADraftTest {
    private static final Duration A_MINUTE = Duration.ofMinutes(2);
    private static final String SET = "first-step";
    private static final String COMPARISON = "/first-step/3/comparison";
    private static final String SERIOUS = "a-serious-concern-is-looked-at";

    private final AnalystOnPages writer = new AnalystOnPages();

    /** Of the First step itself: others may have completed it before, and its draft is begun by this test alone. */
    @Test
    void saysHowManyWouldStandElsewhereAndWho() {
        completed(Map.of("money", "behind"), true);
        completed(Map.of("money", "managing"), false);
        writer.beginsFromNewest(SET).statusCode(303);
        writer.get(COMPARISON).statusCode(200).body(containsString("Not compared yet."));

        assertThat(compared()).contains("0 would come to another stage.").doesNotContain("should not be");

        writer.changesRow(SET, 3, 1, SERIOUS, "Other words").statusCode(303);
        writer.get(COMPARISON).body(containsString("an earlier state of the draft"));
        assertThat(compared())
                .containsPattern("[1-9]\\d* would come to another stage")
                .doesNotContain("should not be");
        try (var looks = EventProbe.on("triage.access")) {
            writer.get(COMPARISON + "/people")
                    .statusCode(200)
                    .body(containsString("triage:"))
                    .body(containsString("a look by a person (routine)"))
                    .body(not(containsString("Ada")));
            looks.await(event -> event.data().toString().contains("draft-comparison"));
        }
        AnalystOnPages.as("admin")
                .get("/triage/publishing" + COMPARISON + "/people")
                .then()
                .statusCode(404);

        var questions = AnalystOnPages.questions(SET).replace("version: 2", "version: 3");
        var withoutOnline = questions.substring(0, questions.indexOf("  - key: online"))
                + questions.substring(questions.indexOf("  - key: contact"));
        writer.writesQuestions(SET, 3, 2, withoutOnline).statusCode(303);
        assertThat(compared()).contains(">online</th>");
    }

    @Test
    void isOnlyForWhatIsStillADraft() {
        writer.does("comparison", "first-step", 1, "").statusCode(409).body(containsString("There is a problem"));
    }

    /** Asked for and waited for. */
    private String compared() {
        writer.does("comparison", SET, 3, "").statusCode(303);
        return await().atMost(A_MINUTE)
                .until(
                        () -> writer.get(COMPARISON).extract().asString(),
                        page -> page.contains("assessments decided again") && page.contains("would come to"));
    }

    private static void completed(Map<String, String> said, boolean reachable) {
        var started = start();
        var path = "/api/triage/assessments/" + started.getString("assessment.id");
        var secret = started.getString("secret");
        var answers = new HashMap<>(Map.of(
                "wants", "nothing",
                "people", "several",
                "money", "managing",
                "home", "settled",
                "essentials", "none",
                "health", "none",
                "coping", "well",
                "safety", "none",
                "online", "easy",
                "contact", "no-contact"));
        answers.putAll(said);
        answers.forEach((question, option) -> given().contentType(ContentType.JSON)
                .header("Foothold-Assessment-Secret", secret)
                .body(Map.of("options", List.of(option)))
                .put(path + "/answers/" + question)
                .then()
                .statusCode(200));
        if (reachable) {
            given().contentType(ContentType.JSON)
                    .header("Foothold-Assessment-Secret", secret)
                    .body(Map.of(
                            "givenName", "Ada",
                            "familyName", "Example",
                            "phone", "01632 960 123",
                            "safeToContact", true,
                            "consentToShare", false))
                    .put(path + "/contact-details")
                    .then()
                    .statusCode(200);
        }
        given().contentType(ContentType.JSON)
                .header("Foothold-Assessment-Secret", secret)
                .header("Idempotency-Key", UUID.randomUUID())
                .post(path + "/completion")
                .then()
                .statusCode(200);
    }

    private static JsonPath start() {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("questionSet", SET, "channel", "api", "language", "en"))
                .post("/api/triage/assessments")
                .jsonPath();
    }
}
