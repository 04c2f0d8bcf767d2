package org.foothold.triage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.foothold.events.RecordRef;
import org.foothold.events.citizens.CitizenEvents;
import org.foothold.events.citizens.RecordLinked;
import org.foothold.testing.TestEvents;
import org.foothold.testing.TestTokens;
import org.foothold.triage.person.application.DropLinkedDetails;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadingAPersonsDetailsTest {
    @Inject
    AgroalDataSource database;

    @Inject
    DropLinkedDetails dropLinkedDetails;

    @Test
    void isForServicesAlone() throws SQLException {
        var person = somebodyWhoLeftDetails();
        read(person, TestTokens.ofService("citizens").token())
                .statusCode(200)
                .body("recordRef", equalTo("triage:" + person))
                .body("givenName", equalTo("Ada"))
                .body("phone", equalTo("01632960123"))
                .body("postcode", equalTo("SW1A 1AA"))
                .body("preferredChannel", equalTo("text"))
                .body("email", nullValue())
                .body("safeToContact", equalTo(true));
        for (var role :
                new String[] {"connector", "hub-worker", "manager", "dpo", "admin", "partner-worker", "citizen"}) {
            read(person, TestTokens.as(role).token()).statusCode(404);
        }
    }

    @Test
    void needsATokenWeTrust() throws SQLException {
        var person = somebodyWhoLeftDetails();
        given().get("/api/triage/people/" + person).then().statusCode(401);
        read(person, TestTokens.ofService("citizens").expired().token()).statusCode(401);
        read(person, TestTokens.ofService("citizens").foreign().token()).statusCode(401);
        read(person, TestTokens.ofService("citizens").forAudience("account").token())
                .statusCode(401);
    }

    @Test
    void endsSomeDaysAfterTheSingleViewHasLinkedThem() throws Throwable {
        var person = somebodyWhoLeftDetails();
        var waiting = somebodyWhoLeftDetails();
        TestEvents.of(
                        CitizenEvents.RECORD_LINKED,
                        person,
                        new RecordLinked(new RecordRef("triage", person), UUID.randomUUID(), null))
                .publish();
        await().atMost(30, TimeUnit.SECONDS).until(() -> isLinked(person));
        VertxContextSupport.subscribeAndAwait(dropLinkedDetails::run);
        read(person, TestTokens.ofService("citizens").token()).statusCode(200);

        execute(
                "update person set linked_at = linked_at - interval '8 days', changed_at = changed_at - interval '8 days'");
        VertxContextSupport.subscribeAndAwait(dropLinkedDetails::run);
        read(person, TestTokens.ofService("citizens").token()).statusCode(404);
        read(waiting, TestTokens.ofService("citizens").token()).statusCode(200);
    }

    @Test
    void areSealedInTheDatabase() throws SQLException {
        somebodyWhoLeftDetails();
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select sealed_details from person")) {
            while (rows.next()) {
                assertThat(new String(rows.getBytes(1), StandardCharsets.ISO_8859_1))
                        .doesNotContain("Lovelace");
            }
        }
    }

    private UUID somebodyWhoLeftDetails() throws SQLException {
        var quiz = QuizByApi.start();
        quiz.leave(Map.of(
                        "givenName", "Ada",
                        "familyName", "Lovelace",
                        "postcode", "sw1a1aa",
                        "phone", "01632 960 123",
                        "preferredChannel", "text",
                        "safeToContact", true,
                        "consentToShare", false))
                .statusCode(200);
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select record_id from assessment where id = ?::uuid")) {
            query.setString(1, quiz.id);
            var row = query.executeQuery();
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    private boolean isLinked(UUID person) throws SQLException {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement("select linked_at is not null from person where record_id = ?")) {
            query.setObject(1, person);
            var row = query.executeQuery();
            return row.next() && row.getBoolean(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.createStatement().executeUpdate(sql);
        }
    }

    private static ValidatableResponse read(UUID person, String token) {
        return given().auth().oauth2(token).get("/api/triage/people/" + person).then();
    }
}
