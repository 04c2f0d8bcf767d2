package org.foothold.triage.held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import org.foothold.testing.TestTokens;
import org.foothold.triage.HeldOnPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FlaggingInAConversationTest {
    private final String holder =
            TestTokens.as("hub-worker").subject(UUID.randomUUID().toString()).token();

    private HeldOnPages held;
    private String page;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void begin() {
        held = HeldOnPages.begun("first-step", holder);
        page = "/triage/held-conversations/" + held.assessment() + "/flag";
    }

    @Test
    void isOfferedWithTheConversationOnceSomebodyCouldReachThePerson() {
        held.get("/triage/held-conversations/" + held.assessment()).body(containsString("href=\"" + page + "\""));
        held.get(page)
                .statusCode(200)
                .body(containsString("Nobody could reach this person yet"))
                .body(not(containsString("name=\"reasons\"")));
        flag("reasons", "money", "urgency", "urgent").statusCode(409);

        leaveDetails();
        held.get(page).statusCode(200).body(containsString("name=\"reasons\""));
        held.get(page + "?lang=cy").body(containsString("Codi baner"));
    }

    @Test
    void raisesAFlagOnTheRecordOfTheConversationAndNamesIt() throws SQLException {
        leaveDetails();
        flag("reasons", "money", "reasons", "housing", "urgency", "urgent", "note", "Ring after five")
                .statusCode(303)
                .header("Location", endsWith("/triage/flags/raised"));

        assertThat(flags(
                        "record_ref = 'triage:' || (select record_id from held_conversation where assessment_id = f.assessment_id)"
                                + " and urgency = 'URGENT' and origin = 'FAST_TRACK' and reasons @> '{MONEY,HOUSING}'"))
                .isEqualTo(1);
    }

    @Test
    void saysWhatIsMissingAndThatDangerCannotWait() {
        leaveDetails();
        flag("urgency", "urgent").statusCode(422).body(containsString("href=\"#reasons\""));
        flag("reasons", "domestic-abuse", "urgency", "routine", "note", "Ring after five")
                .statusCode(422)
                .body(containsString("href=\"#urgency\""))
                .body(containsString("Ring after five"));
    }

    @Test
    void isNotForOtherOrganisations() throws SQLException {
        leaveDetails();
        var elsewhere = TestTokens.as("hub-worker")
                .subject(UUID.randomUUID().toString())
                .organisation("harbour-charity")
                .token();
        held.as(elsewhere, page).statusCode(404);
        assertThat(flags("true")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner-worker", "manager", "analyst", "dpo", "admin", "citizen", "service"})
    void isNotForOthers(String role) {
        held.as(TestTokens.as(role).token(), page).statusCode(404);
    }

    private ValidatableResponse flag(String... form) {
        var typed = Arrays.copyOf(form, form.length + 2);
        typed[form.length] = "idempotencyKey";
        typed[form.length + 1] = UUID.randomUUID().toString();
        return held.post(page, typed);
    }

    private void leaveDetails() {
        held.post(
                        "/triage/contact-details",
                        "givenName",
                        "Zelda",
                        "familyName",
                        "Quince",
                        "safeToContact",
                        "yes",
                        "phone",
                        "01632 960 123")
                .statusCode(303);
    }

    private int flags(String condition) throws SQLException {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement(
                        "select count(*) from flag f where assessment_id = ?::uuid and " + condition)) {
            count.setString(1, held.assessment());
            try (var found = count.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }
}
