package org.foothold.triage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GoingOnWithACodeTest {
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");

    @Inject
    AgroalDataSource database;

    @Test
    void opensTheAnswersOnAnotherDeviceAndSignsTheFirstOut() {
        var quiz = QuizByApi.start().answered("money", "behind");
        var code = code(quiz);
        var opened = resume(code.toLowerCase(Locale.ROOT).replace("-", " "))
                .statusCode(200)
                .body("assessmentId", equalTo(quiz.id))
                .extract()
                .<String>path("secret");
        QuizByApi.json()
                .header(QuizByApi.SECRET, opened)
                .get(quiz.path())
                .then()
                .statusCode(200)
                .body("answers.money[0]", equalTo("behind"));
        quiz.read().statusCode(404);
        resume(code).statusCode(200);
    }

    @Test
    void looksTheSameForEveryCodeThatDoesNotOpen() throws SQLException {
        var quiz = QuizByApi.start();
        var ended = code(quiz);
        execute("update resume_code set expires_at = now() - interval '1 minute' where assessment_id = '%s'", quiz.id);
        var replaced = code(QuizByApi.start());
        var other = QuizByApi.start();
        var first = code(other);
        code(other);
        for (var wrong : new String[] {ended, first, "0000-0000-0000", "short", replaced + "0"}) {
            resume(wrong).statusCode(404).body("type", equalTo("urn:foothold:problem:not-found"));
        }
    }

    @Test
    void isKeptAsAHashAlone() throws SQLException {
        var quiz = QuizByApi.start();
        var code = code(quiz);
        var kept = text("select encode(code_hash, 'hex') from resume_code where assessment_id = '%s'", quiz.id);
        assertThat(kept).hasSize(64);
        assertThat(new String(HexFormat.of().parseHex(kept), ISO_8859_1)).doesNotContain(code.replace("-", ""));
    }

    @Test
    void takesTheAnswersOffADeviceThatOthersUse() {
        var quiz = QuizOnPages.startedAt("/triage").answered("wants", "answer", "money");
        quiz.get("/triage/save").statusCode(200).body(containsString("Do others use this device?"));
        var saved = quiz.post("/triage/save", "device", "shared").statusCode(200);
        assertThat(saved.extract().detailedCookie(QuizOnPages.COOKIE).getMaxAge())
                .isZero();
        var shown = CODE.matcher(saved.extract().asString());
        assertThat(shown.find()).isTrue();
        var back = QuizOnPages.fromOurPage()
                .redirects()
                .follow(false)
                .formParam("code", shown.group())
                .post("/triage/resume")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/triage/questions/people"))
                .extract()
                .cookie(QuizOnPages.COOKIE);
        QuizOnPages.holding(back).get("/triage/check-answers").body(containsString("Worry less about money"));
    }

    @Test
    void saysOnThePageOnlyThatACodeDoesNotOpen() {
        QuizOnPages.fromOurPage()
                .formParam("code", "ABCD-ABCD-ABCD")
                .post("/triage/resume")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#code\""))
                .body(not(containsString("ABCD")));
    }

    @Test
    void refusesACodeToWhoeverDoesNotHoldTheAssessment() {
        var quiz = QuizByApi.start();
        QuizByApi.json()
                .header("Idempotency-Key", UUID.randomUUID())
                .header(QuizByApi.SECRET, "A".repeat(43))
                .post(quiz.path() + "/resume-code")
                .then()
                .statusCode(404);
    }

    private static String code(QuizByApi quiz) {
        return quiz.mine()
                .header("Idempotency-Key", UUID.randomUUID())
                .post(quiz.path() + "/resume-code")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    private static ValidatableResponse resume(String code) {
        return QuizByApi.json()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("code", code))
                .post("/api/triage/resumptions")
                .then();
    }

    private String text(String query, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query.formatted(values))) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.createStatement().executeUpdate(sql.formatted(values));
        }
    }
}
