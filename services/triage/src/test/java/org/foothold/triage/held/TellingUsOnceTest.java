package org.foothold.triage.held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.foothold.events.RecordRef;
import org.foothold.events.citizens.CitizenEvents;
import org.foothold.events.citizens.ProfileChanged;
import org.foothold.events.citizens.RecordLinked;
import org.foothold.testing.TestEvents;
import org.foothold.testing.TestTokens;
import org.foothold.triage.HeldOnPages;
import org.foothold.triage.QuizByApi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TellingUsOnceTest {
    private static final String MONEY = "/triage/questions/money";
    private static final String OFFERED = "Yes, that is still right";

    private final UUID citizen = UUID.randomUUID();
    private final String worker = aWorker("connector");

    @Inject
    AgroalDataSource database;

    @Test
    void offersWhatTheySaidToAColleagueAndCountsItOnlyOnceConfirmed() throws SQLException {
        var earlier = completed(aWorker("hub-worker"), "money", "behind");
        var now = linked(HeldOnPages.begun("first-step", worker));
        now.get(MONEY).body(containsString(OFFERED)).body(containsString("I am behind with rent or bills"));
        now.get(MONEY + "?lang=cy").body(containsString("Ydy, mae hynny’n dal yn gywir"));
        assertThat(looksAt(earlier)).isPositive();

        now.post(MONEY, "confirm", "yes", "told", UUID.randomUUID().toString()).statusCode(303);
        now.get(MONEY).body(containsString(OFFERED));
        now.post(MONEY, "confirm", "yes", "told", earlier.assessment()).statusCode(303);
        now.get(MONEY).body(not(containsString(OFFERED)));
        conversation(now)
                .body("confirmed", hasSize(1))
                .body("confirmed[0].question", equalTo("money"))
                .body("confirmed[0].saidIn", equalTo(earlier.assessment()));

        now.answered("money", "managing");
        conversation(now).body("confirmed", hasSize(0));
    }

    @Test
    void neverOffersWhatCanTellOfDanger() throws SQLException {
        completed(aWorker("hub-worker"), "money", "behind");
        var now = linked(HeldOnPages.begun("first-step", worker));
        now.get("/triage/questions/safety").body(not(containsString(OFFERED)));
    }

    @Test
    void offersNothingOfAConversationWithDanger() throws SQLException {
        completed(aWorker("hub-worker"), "safety", "child");
        var now = linked(HeldOnPages.begun("first-step", worker));
        now.get("/triage/questions/wants").body(not(containsString(OFFERED)));
    }

    @Test
    void offersNothingThatAnotherOrganisationHeard() throws SQLException {
        completed(
                TestTokens.as("hub-worker")
                        .subject(UUID.randomUUID().toString())
                        .organisation("harbour-charity")
                        .token(),
                "money",
                "behind");
        linked(HeldOnPages.begun("first-step", worker)).get(MONEY).body(not(containsString(OFFERED)));
    }

    @Test
    void offersNothingToWhoeverElseHasThePageOpen() throws SQLException {
        completed(aWorker("hub-worker"), "money", "behind");
        var now = linked(HeldOnPages.begun("first-step", worker));
        now.as(aWorker("connector"), MONEY).body(not(containsString(OFFERED)));
        now.as(aWorker("manager"), MONEY).body(not(containsString(OFFERED)));
    }

    @Test
    void offersNothingOfWhoeverIsRestrictedOrNotKnownToBeOpen() throws SQLException {
        completed(aWorker("hub-worker"), "money", "behind");
        var now = linked(HeldOnPages.begun("first-step", worker));
        told("restricted", 2);
        now.get(MONEY).body(not(containsString(OFFERED)));
        told("none", 3);
        now.get(MONEY).body(containsString(OFFERED));
        change("delete from told_profile where citizen_id = ?::uuid");
        now.get(MONEY).body(not(containsString(OFFERED)));
    }

    @Test
    void offersNothingOfSomebodyElse() throws SQLException {
        completed(aWorker("hub-worker"), "money", "behind");
        HeldOnPages.begun("first-step", worker).get(MONEY).body(not(containsString(OFFERED)));
    }

    private HeldOnPages completed(String by, String question, String answer) throws SQLException {
        var held = HeldOnPages.begun("first-step", by);
        QuizByApi.ALL_IS_WELL.forEach(held::answered);
        held.answered(question, answer);
        held.post("/triage/check-answers").statusCode(303);
        return linked(held);
    }

    /** As the single view does once their details were left. */
    private HeldOnPages linked(HeldOnPages held) throws SQLException {
        var record = record(held);
        TestEvents.of(
                        CitizenEvents.RECORD_LINKED,
                        record,
                        new RecordLinked(new RecordRef("triage", record), citizen, null))
                .publish();
        await().atMost(30, TimeUnit.SECONDS)
                .until(() -> count("select count(*) from record_identity where record_id = ?::uuid", record) == 1);
        told("none", 1);
        return held;
    }

    private void told(String restriction, long version) throws SQLException {
        TestEvents.of(
                        CitizenEvents.PROFILE_CHANGED,
                        citizen,
                        new ProfileChanged(citizen, null, null, restriction, null, null, false))
                .version(version)
                .publish();
        await().atMost(30, TimeUnit.SECONDS)
                .until(() ->
                        count("select coalesce(max(version), 0) from told_profile where citizen_id = ?::uuid", citizen)
                                >= version);
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, citizen.toString());
            statement.executeUpdate();
        }
    }

    private long looksAt(HeldOnPages earlier) throws SQLException {
        return count(
                "select count(*) from access_record where action = 'earlier-answer' and access_record::text like '%' || ? || '%'",
                record(earlier));
    }

    private UUID record(HeldOnPages held) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select record_id from assessment where id = ?::uuid")) {
            query.setString(1, held.assessment());
            var row = query.executeQuery();
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    private long count(String sql, UUID record) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, record.toString());
            var row = query.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private ValidatableResponse conversation(HeldOnPages held) {
        return QuizByApi.json()
                .header("Foothold-Purpose", "early-help")
                .auth()
                .oauth2(worker)
                .get("/api/triage/held-conversations/" + held.assessment())
                .then();
    }

    private static String aWorker(String role) {
        return TestTokens.as(role).subject(UUID.randomUUID().toString()).token();
    }
}
