package org.foothold.triage.held;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foothold.testing.EventProbe;
import org.foothold.testing.TestTokens;
import org.foothold.triage.HeldOnPages;
import org.foothold.triage.QuizByApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class NotingAHeldConversationTest {
    private final String holder =
            TestTokens.as("hub-worker").subject(UUID.randomUUID().toString()).token();
    private final String colleague =
            TestTokens.as("connector").subject(UUID.randomUUID().toString()).token();
    private final String atACharity = TestTokens.as("hub-worker")
            .subject(UUID.randomUUID().toString())
            .organisation("harbour-charity")
            .token();

    private HeldOnPages held;
    private String page;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void begin() {
        held = HeldOnPages.begun("first-step", holder);
        page = "/triage/held-conversations/" + held.assessment();
    }

    @Test
    void isReachedFromTheQuestionAndLeadsBack() {
        held.get("/triage/questions/wants").body(containsString("href=\"" + page + "\""));
        held.get(page)
                .statusCode(200)
                .body(containsString("At a council hub"))
                .body(containsString("No notes yet."))
                .body(containsString("href=\"/triage/result\""));
        held.get("/triage/held-conversations").statusCode(200).body(containsString("href=\"" + page + "\""));
    }

    @Test
    void keepsOneNoteThatStandsOnceTheAnswersAreSent() {
        note(holder, "Came <alone>").statusCode(303).header("Location", endsWith(page));
        held.get(page + "/note").body(containsString("Came &lt;alone&gt;"));
        note(holder, "Came with a sister").statusCode(303);
        held.get(page).body(containsString("Came with a sister")).body(not(containsString("alone")));

        QuizByApi.ALL_IS_WELL.forEach(held::answered);
        held.post("/triage/check-answers").statusCode(303);
        held.get(page + "/note").body(not(containsString("sister"))).body(containsString("cannot be changed"));
        note(holder, "Rang back").statusCode(303);
        held.get(page).body(containsString("Came with a sister")).body(containsString("Rang back"));
        held.get("/triage/result").body(containsString("href=\"" + page + "\""));
    }

    @Test
    void namesWhatThePersonNeedsAndTheLanguage() {
        held.post(page + "/support-needs", "support", "interpreter")
                .statusCode(422)
                .body(containsString("Choose the language to interpret"));
        held.post(page + "/support-needs", "support", "interpreter", "support", "step-free", "interpretInto", "ur")
                .statusCode(303);
        held.get(page).body(containsString("An interpreter: Urdu")).body(containsString("A place without steps"));
        held.get(page + "?lang=cy").body(containsString("Lle heb risiau"));
        api(colleague)
                .get("/api" + page)
                .then()
                .statusCode(200)
                .body("supportNeeds.interpretInto", equalTo("ur"))
                .body("channel", equalTo("hub"))
                .body("role", equalTo("hub-worker"));
    }

    @Test
    void isThereForColleaguesAndNotForOtherOrganisations() {
        note(holder, "Came alone").statusCode(303);
        held.as(colleague, page)
                .statusCode(200)
                .body(containsString("A colleague"))
                .body(containsString("Came alone"));
        note(colleague, "I know her").statusCode(303);
        api(holder).get("/api" + page).then().body("notes", hasSize(2)).body("notes[1].addition", equalTo(true));

        held.as(atACharity, page).statusCode(404);
        held.as(atACharity, page + "/note").statusCode(404);
        held.as(atACharity, page + "/support-needs").statusCode(404);
        note(atACharity, "May I?").statusCode(404);
        api(atACharity).get("/api" + page).then().statusCode(404);
        api(atACharity)
                .body(Map.of("support", List.of("bsl")))
                .put("/api" + page + "/support-needs")
                .then()
                .statusCode(404);
    }

    @Test
    void isThereForWhoHeldItAloneOnceThereIsDanger() {
        note(holder, "Came alone").statusCode(303);
        held.answered("safety", "child");
        held.as(colleague, page).statusCode(404);
        api(colleague).get("/api" + page).then().statusCode(404);
        held.get(page).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner-worker", "manager", "analyst", "dpo", "admin", "citizen", "service"})
    void isNotForOthers(String role) {
        var other = TestTokens.as(role).token();
        held.as(other, page).statusCode(404);
        held.as(other, "/triage/held-conversations").statusCode(404);
        note(other, "May I?").statusCode(404);
        api(other).get("/api" + page).then().statusCode(404);
        given().get(page).then().statusCode(401);
    }

    @Test
    void byApiNeedsAPurposeAndTakesANoteOnce() {
        given().auth().oauth2(holder).get("/api" + page).then().statusCode(400);
        var key = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            api(holder)
                    .header("Idempotency-Key", key)
                    .body(Map.of("text", "Rang back"))
                    .post("/api" + page + "/notes")
                    .then()
                    .statusCode(204);
        }
        api(holder).get("/api" + page).then().body("notes", hasSize(1));
        api(holder)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("text", " "))
                .post("/api" + page + "/notes")
                .then()
                .statusCode(422);
    }

    @Test
    void staysSealedAndOutOfEveryEvent() throws SQLException {
        try (var probe = EventProbe.on("triage.assessments")) {
            note(holder, "Xanthippe came along").statusCode(303);
            held.post(page + "/support-needs", "support", "bsl").statusCode(303);
            held.answered("wants", "money");
            probe.await(event -> event.key().toString().equals(held.assessment()));
            assertThat(probe.seen())
                    .noneMatch(event -> event.data().toString().contains("Xanthippe")
                            || event.data().toString().contains("bsl"));
        }
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select sealed_notes, held_by, role from held_conversation where assessment_id = ?::uuid")) {
            query.setString(1, held.assessment());
            var row = query.executeQuery();
            assertThat(row.next()).isTrue();
            assertThat(new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                    .doesNotContain("Xanthippe")
                    .doesNotContain("bsl");
            assertThat(row.getString(3)).isEqualTo("hub-worker");
        }
    }

    private ValidatableResponse note(String token, String text) {
        return given().header("Sec-Fetch-Site", "same-origin")
                .redirects()
                .follow(false)
                .auth()
                .oauth2(token)
                .contentType("application/x-www-form-urlencoded")
                .formParam("idempotencyKey", UUID.randomUUID())
                .formParam("text", text)
                .post(page + "/note")
                .then();
    }

    private static RequestSpecification api(String token) {
        return QuizByApi.json().header("Foothold-Purpose", "early-help").auth().oauth2(token);
    }
}
