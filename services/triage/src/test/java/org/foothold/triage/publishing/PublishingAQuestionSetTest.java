package org.foothold.triage.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.foothold.testing.EventProbe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PublishingAQuestionSetTest {
    private static final Duration A_MINUTE = Duration.ofMinutes(2);

    private final AnalystOnPages writer = new AnalystOnPages();
    private final AnalystOnPages other = new AnalystOnPages();

    @Test
    void goesFromDraftOverChecksToEveryNewConversationAndBack() {
        var set = AnalystOnPages.newName();
        writer.begins(set).statusCode(303);
        writer.checks(set, 1).statusCode(303);
        await().atMost(A_MINUTE)
                .until(() -> writer.page(set, 1).extract().asString().contains("Passed:"));

        writer.does("publication", set, 1, "First version")
                .statusCode(409)
                .body(containsString("somebody else has to publish it"));
        try (var probe = EventProbe.on("triage.question-sets")) {
            other.does("publication", set, 1, "").statusCode(422).body(containsString("href=\"#reason\""));
            other.does("publication", set, 1, "First version").statusCode(303);
            var event = probe.await(
                    found -> found.data().path("questionSet").asText().equals(set));
            assertThat(event.type()).isEqualTo("foothold.triage.question-set.published.v1");
            assertThat(event.data().toString()).doesNotContain("First version").doesNotContain(other.id());
        }
        await().atMost(A_MINUTE).until(() -> started(set) == 1);

        writer.beginsFromNewest(set).statusCode(303);
        writer.checks(set, 2).statusCode(303);
        await().atMost(A_MINUTE)
                .until(() -> writer.page(set, 2).extract().asString().contains("Passed:"));
        other.does("publication", set, 2, "Second version").statusCode(303);
        await().atMost(A_MINUTE).until(() -> startedWithoutFail(set) == 2);

        other.does("withdrawal", set, 2, "Wrong").statusCode(409).body(containsString("This version is in use"));
        writer.does("rollback", set, 1, "Second was wrong").statusCode(303);
        await().atMost(A_MINUTE).until(() -> startedWithoutFail(set) == 1);
        other.does("withdrawal", set, 2, "Wrong").statusCode(303);
        writer.page(set, 2)
                .body(containsString("withdrawn"))
                .body(containsString("Second was wrong"))
                .body(containsString(writer.id()));
    }

    @Test
    void isRefusedBeforeItsChecksHavePassedAndAfterAnEdit() {
        var set = AnalystOnPages.newName();
        writer.begins(set).statusCode(303);

        other.does("publication", set, 1, "Quick").statusCode(409).body(containsString("checks must pass first"));

        writer.checks(set, 1).statusCode(303);
        await().atMost(A_MINUTE)
                .until(() -> writer.page(set, 1).extract().asString().contains("Passed:"));
        writer.writesTestCases(set, 1, 1, AnalystOnPages.testCases() + "# a word more\n")
                .statusCode(303);
        other.does("publication", set, 1, "Quick").statusCode(409);
    }

    @Test
    void findsWhatIsWrongWithItsPlace() {
        var set = AnalystOnPages.newName();
        writer.begins(set).statusCode(303);
        writer.writesTestCases(set, 1, 1, AnalystOnPages.testCases().replace("stage: crisis", "stage: targeted-triage"))
                .statusCode(303);
        writer.checks(set, 1).statusCode(303);

        await().atMost(A_MINUTE)
                .until(() -> writer.page(set, 1).extract().asString().contains("Not passed"));
        writer.page(set, 1).body(containsString("stage is crisis, not targeted-triage"));
        writer.get("/" + set + "/1/test-cases/results")
                .statusCode(200)
                .body(containsString("danger-is-a-crisis"))
                .body(containsString("stage is crisis, not targeted-triage"));
    }

    @Test
    void tellsTwoWhoWriteAtOnce() {
        var set = AnalystOnPages.newName();
        writer.begins(set).statusCode(303);
        writer.writesTestCases(set, 1, 1, AnalystOnPages.testCases()).statusCode(303);

        other.writesTestCases(set, 1, 1, "cases: [] # mine\n")
                .statusCode(409)
                .body(containsString("Somebody else changed this draft"))
                .body(containsString("cases: [] # mine"));
    }

    @Test
    void changesARowOfTheRulesOnAPage() {
        var set = AnalystOnPages.newName();
        writer.begins(set).statusCode(303);
        writer.get("/" + set + "/1/rules")
                .statusCode(200)
                .body(containsString("/rules/rows/danger-is-a-crisis"))
                .body(containsString("I have nowhere safe to sleep tonight"));
        writer.get("/" + set + "/1/rules/rows/danger-is-a-crisis")
                .statusCode(200)
                .body(containsString("&quot;crisis&quot;"));

        writer.changesRow(set, 1, 1, "nothing-stands-in-the-way", "All is well, it seems.")
                .statusCode(303);

        writer.get("/" + set + "/1/rules").body(containsString("All is well, it seems."));
        writer.get("/" + set + "/1/files/rules").statusCode(200).body(containsString("All is well, it seems."));
    }

    @Test
    void addsARowByCopyingOne() {
        var set = AnalystOnPages.newName();
        writer.begins(set).statusCode(303);
        writer.copiesRow(set, 1, 1, "calls-for-food", "calls-for-fuel").statusCode(422);
        writer.copiesRow(set, 1, 1, "calls-for-food", "Not a name").statusCode(422);
        writer.copiesRow(set, 1, 1, "nowhere", "calls-for-more").statusCode(404);

        writer.copiesRow(set, 1, 1, "danger-is-a-crisis", "danger-too")
                .statusCode(303)
                .header("Location", containsString("/rules/rows/danger-too"));

        writer.get("/" + set + "/1/rules/rows/danger-too")
                .statusCode(200)
                .body(containsString("&quot;danger-too&quot;"));
        writer.get("/" + set + "/1/rules/rows/danger-is-a-crisis")
                .body(containsString("&quot;danger-is-a-crisis&quot;"));
        writer.copiesRow(set, 1, 1, "danger-is-a-crisis", "danger-once-more").statusCode(409);
    }

    @Test
    void saysOnThePageWhatIsWrongWithWhatWasWritten() {
        var set = AnalystOnPages.newName();
        writer.begins(set).statusCode(303);

        writer.writesQuestions(
                        set,
                        1,
                        1,
                        AnalystOnPages.questions(set).replace("danger: homeless-tonight", "danger: homeless-soon"))
                .statusCode(303)
                .header("Location", containsString("/questions"));

        writer.get("/" + set + "/1/questions")
                .body(containsString("Problems in this file"), containsString("nowhere-tonight"));
        writer.inWelsh("/" + set + "/1/questions").body(containsString("Problemau yn y ffeil hon"));
    }

    @Test
    void beginsADraftWithAQuestionnaireInFhir() {
        var set = AnalystOnPages.newName();
        var mood = """
                {"resourceType": "Questionnaire", "title": "Mood", "item": [{"linkId": "/m", "type": "boolean", "text": "Are you well?"}]}""";

        writer.beginsWith(set, mood).statusCode(303);

        writer.get("/" + set + "/1/questions").body(containsString("Are you well?"));
        writer.get("/" + set + "/1/rules")
                .body(containsString("m.true"), containsString("/rules/rows/danger-is-a-crisis"));
        writer.beginsWith(AnalystOnPages.newName(), mood.replace("boolean", "attachment"))
                .statusCode(422)
                .body(containsString("attachment"), containsString("/m"));
    }

    @Test
    void neverChangesWhatIsPublished() {
        writer.writesTestCases("first-step", 1, 1, "cases: []\n")
                .statusCode(409)
                .body(containsString("never changes"));
        writer.get("/first-step/1/questions").statusCode(200).body(not(containsString("<textarea")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"not DMN at all", "<a/>", "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><a>&y;</a>"})
    void refusesRulesThatAreNone(String rules) {
        var set = AnalystOnPages.newName();
        writer.begins(set, AnalystOnPages.questions(set), rules).statusCode(303);
        writer.checks(set, 1).statusCode(303);

        await().atMost(A_MINUTE)
                .until(() -> writer.page(set, 1).extract().asString().contains("Not passed"));
        writer.page(set, 1).body(containsString("rules: it is not"));
        writer.get("/" + set + "/1/rules").statusCode(200);
    }

    @Test
    void speaksWelsh() {
        writer.inWelsh("/first-step/1").statusCode(200).body(containsString("Beth a wnaed"));
    }

    @Test
    void isNotForOthers() {
        AnalystOnPages.as("connector").get("/triage/publishing").then().statusCode(404);
        AnalystOnPages.as("admin").get("/triage/publishing").then().statusCode(200);
    }

    /** The version that a conversation begun now gets, or none before the first is in use; nothing else ever happens. */
    private static int started(String set) {
        var answer = given().contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("questionSet", set, "channel", "api", "language", "en"))
                .post("/api/triage/assessments");
        assertThat(answer.statusCode()).isIn(201, 404);
        return answer.statusCode() == 404 ? 0 : answer.jsonPath().getInt("assessment.questionSetVersion");
    }

    /** The version that a conversation begun now gets, while one is in use: no request fails. */
    private static int startedWithoutFail(String set) {
        int version = started(set);
        assertThat(version).isPositive();
        return version;
    }
}
