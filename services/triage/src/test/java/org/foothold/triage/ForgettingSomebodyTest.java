package org.foothold.triage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foothold.events.RecordRef;
import org.foothold.events.citizens.CitizenEvents;
import org.foothold.events.citizens.RecordWithdrawn;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestEvents;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;

/** Whom the single view erased is forgotten here too, in every table, and nobody else is. */
@QuarkusTest
@QuarkusTestResource(value = ServersForTests.class, initArgs = @ResourceArg(name = "debezium", value = "true"))
class ForgettingSomebodyTest {
    /** Tables that hold nothing about a person: questions, events and what is told of others. */
    private static final List<String> OF_NOBODY = List.of(
            "flyway_schema_history",
            "outbox_event",
            "inbox_event",
            "record_identity",
            "absorbed_citizen",
            "debezium_heartbeat",
            "idempotent_command");

    @Inject
    AgroalDataSource database;

    @Test
    void leavesNoRowThatNamesThemAndNobodyElsesRowIsTouched() throws SQLException {
        var gone = somebody();
        var stays = somebody();
        assertThat(rowsNaming(gone)).isNotEmpty();

        withdraw(record(gone), null);
        withdraw(record(gone), null);

        await().atMost(Duration.ofSeconds(30)).until(() -> rowsNaming(gone).isEmpty());
        stays.read().statusCode(200);
        gone.read().statusCode(404);
        assertThat(rowsNaming(stays)).isNotEmpty();
    }

    @Test
    void forgetsWhatIsKeptUnderAnothersRecordOnlyWhereThePersonWasErased() throws SQLException {
        var kept = new RecordRef("citizens", UUID.randomUUID());
        var erased = new RecordRef("citizens", UUID.randomUUID());
        flag(kept);
        flag(erased);

        withdraw(kept, null);
        withdraw(erased, true);

        await().atMost(Duration.ofSeconds(30)).until(() -> flags(erased) == 0);
        assertThat(flags(kept)).isEqualTo(1);
    }

    private static QuizByApi somebody() {
        var quiz = QuizByApi.start().answered("safety", "child");
        quiz.leave(Map.of(
                        "givenName",
                        "Ada",
                        "familyName",
                        "Canary",
                        "phone",
                        "01632 960 123",
                        "safeToContact",
                        true,
                        "consentToShare",
                        false))
                .statusCode(200);
        quiz.mine()
                .header("Idempotency-Key", UUID.randomUUID())
                .post(quiz.path() + "/resume-code")
                .then()
                .statusCode(201);
        given().auth()
                .oauth2(TestTokens.as("citizen").token())
                .header("Sec-Fetch-Site", "same-origin")
                .cookie("foothold_triage", quiz.id + "." + quiz.secret)
                .redirects()
                .follow(false)
                .post("/triage/mine/keep")
                .then()
                .statusCode(303);
        return quiz;
    }

    private RecordRef record(QuizByApi quiz) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select record_id from assessment where id = '%s'".formatted(quiz.id))) {
            rows.next();
            return new RecordRef("triage", rows.getObject(1, UUID.class));
        }
    }

    private static void withdraw(RecordRef record, Boolean forget) {
        TestEvents.of(CitizenEvents.RECORD_WITHDRAWN, record.id(), new RecordWithdrawn(record, forget))
                .publish();
    }

    private static void flag(RecordRef record) {
        given().auth()
                .oauth2(TestTokens.as("connector").token())
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("recordRef", record.toString(), "reasons", List.of("food"), "urgency", "urgent"))
                .post("/api/triage/flags")
                .then()
                .statusCode(201);
    }

    private int flags(RecordRef record) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from flag where record_ref = '%s'".formatted(record))) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Rows of every table that name the conversation or its record, found as text: a table that is added later is looked at too. */
    private List<String> rowsNaming(QuizByApi quiz) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.getConnection()) {
            var tables = new ArrayList<String>();
            try (var rows = connection
                    .createStatement()
                    .executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            tables.removeAll(OF_NOBODY);
            for (var table : tables) {
                try (var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from \"%s\" t where t::text like '%%%s%%'"
                                .formatted(table, quiz.id))) {
                    rows.next();
                    if (rows.getInt(1) > 0) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }
}
