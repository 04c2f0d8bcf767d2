package org.foothold.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.foothold.events.RecordRef;
import org.foothold.events.citizens.CitizenEvents;
import org.foothold.events.citizens.RecordLinked;
import org.foothold.testing.TestEvents;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Replicas are replaced one by one: the next version has migrated the database while this one still serves from it. */
@QuarkusTest
class RollingOutTheNextVersionTest {
    @Inject
    AgroalDataSource database;

    @Inject
    Flyway ofThisVersion;

    @BeforeEach
    void theNextVersionHasMigratedTheDatabase() throws SQLException {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/platform", "classpath:db/migration", "filesystem:src/test/resources/db/next")
                .outOfOrder(true)
                .load()
                .migrate();
        assertThat(text("select to_regclass('meeting_place')::text")).isEqualTo("meeting_place");
    }

    @Test
    void leavesCommandsToThisVersion() throws SQLException {
        var flag = raise();
        resolve(flag).statusCode(200);
        assertThat(text("select outcome || ' ' || place_certainty from flag where id = '%s'", flag))
                .isEqualTo("CONTACTED unknown");
    }

    @Test
    void leavesEventsToThisVersion() throws SQLException {
        var quiz = QuizByApi.start();
        quiz.leave(Map.of(
                        "givenName", "Ada",
                        "familyName", "Lovelace",
                        "phone", "01632 960 123",
                        "preferredChannel", "text",
                        "safeToContact", true,
                        "consentToShare", false))
                .statusCode(200);
        var person = UUID.fromString(text("select record_id from assessment where id = '%s'", quiz.id));
        var link = new RecordLinked(new RecordRef("triage", person), UUID.randomUUID(), null);
        TestEvents.of(CitizenEvents.RECORD_LINKED, person, link).publish();
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        "t".equals(text("select linked_at is not null from person where record_id = '%s'", person)));
    }

    @Test
    void findsWhatItWroteUntouchedByThisVersion() throws SQLException {
        var flag = raise();
        execute("update flag set place = 'library', place_certainty = 'told' where id = '%s'", flag);
        resolve(flag).statusCode(200);
        assertThat(text("select place || ' ' || place_certainty from flag where id = '%s'", flag))
                .isEqualTo("library told");
    }

    @Test
    void doesNotKeepAReplicaOfThisVersionFromStartingAgain() {
        assertThatCode(ofThisVersion::migrate).doesNotThrowAnyException();
    }

    private static String raise() {
        var flag = Map.of(
                "recordRef",
                "citizens:" + UUID.randomUUID(),
                "reasons",
                List.of("food"),
                "urgency",
                "routine",
                "fastTrack",
                true);
        return command()
                .body(flag)
                .post("/api/triage/flags")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse resolve(String flag) {
        return command()
                .body(Map.of("outcome", "contacted"))
                .post("/api/triage/flags/" + flag + "/resolution")
                .then();
    }

    private static RequestSpecification command() {
        return QuizByApi.json()
                .auth()
                .oauth2(TestTokens.as("connector").token())
                .header("Idempotency-Key", UUID.randomUUID());
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
