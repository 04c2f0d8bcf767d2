package org.foothold.dashboard.operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.foothold.dashboard.fixtures.DeadLetters;
import org.foothold.dashboard.fixtures.Facts;
import org.foothold.dashboard.fixtures.Readers;
import org.foothold.events.citizens.AgreementSigned;
import org.foothold.events.citizens.CitizenEvents;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestEvents;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;

/** Replay, republishing and the audit check stand on one path, in three classes; here they are asked for as over the door. */
@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
class OperatingTheDashboardTest {

    private static final String OPERATIONS = "/api/dashboard/operations";
    private static final String TOPIC = "citizens.agreements";

    @Inject
    Pool pool;

    @Test
    void whatWasSetAsideWhileTheDatabaseWasBrokenIsReplayedOnceItIsMended() throws Throwable {
        UUID agreement = UUID.randomUUID();
        TestEvents signed = TestEvents.of(
                CitizenEvents.AGREEMENT_SIGNED,
                agreement,
                new AgreementSigned(
                        agreement,
                        "foodbank",
                        List.of("early-help"),
                        List.of("flag"),
                        List.of(),
                        LocalDate.now(),
                        null));
        String table = "dashboard_" + number("select generation from view_serving") + ".agreement";
        try (DeadLetters letters = DeadLetters.of(TOPIC)) {
            run("alter table " + table + " rename to agreement_away");
            signed.publish();
            await().atMost(Duration.ofSeconds(30)).until(() -> letters.timesOf(agreement) == 1);
            signed.publish();
            await().atMost(Duration.ofSeconds(30)).until(() -> letters.timesOf(agreement) == 2);
            asAdmin("/dead-letters/replay?topic=" + TOPIC).statusCode(200).body("failedAgain", greaterThan(0));
            assertThat(letters.timesOf(agreement))
                    .as("what fails again stays where it is")
                    .isEqualTo(2);
            run("alter table " + table + "_away rename to agreement");
        }
        assertThat(kept(table, agreement)).isZero();

        asAdmin("/dead-letters/replay?topic=" + TOPIC)
                .statusCode(200)
                .body("topic", equalTo(TOPIC))
                .body("failedAgain", equalTo(0));
        assertThat(kept(table, agreement)).isEqualTo(1);

        run("update " + table + " set organisation = 'somebody-else' where agreement_id = '" + agreement + "'");
        asAdmin("/dead-letters/replay?topic=" + TOPIC).statusCode(200).body("failedAgain", equalTo(0));
        assertThat(number("select count(*) from " + table + " where organisation = 'somebody-else' and agreement_id = '"
                        + agreement + "'"))
                .as("the inbox absorbs what was applied")
                .isEqualTo(1);
    }

    @Test
    void theSameEventsAgainIntoEmptiedTablesGiveTheSameViews() throws Throwable {
        Facts person = Facts.aPerson();
        UUID flag = UUID.randomUUID();
        List<TestEvents> published = new ArrayList<>();
        published.add(person.flagRaised(flag, "urgent", "food"));
        published.add(person.flagResolved(flag));
        published.add(person.flagRaised(UUID.randomUUID(), "crisis", "housing"));
        int generation = (int) number("select generation from view_serving");

        String first = viewsOf(published, generation);
        String again = viewsOf(published.reversed(), generation);

        assertThat(again).isEqualTo(first);
        rebuilt();
    }

    @Test
    void keptEventsArePublishedAgainUnderTheirOldIds() throws Throwable {
        Instant before = Instant.now().minusSeconds(1);
        String who = UUID.randomUUID().toString();
        Readers.of(TestTokens.as("connector").subject(who), "early-help")
                .gets("/api/dashboard/people-to-contact")
                .statusCode(200);
        long rows = number("select count(*) from outbox_event");

        int republished =
                asAdmin("/republish?since=" + before).statusCode(200).extract().path("events");

        assertThat(republished).isPositive();
        assertThat(number("select count(*) from outbox_event")).isGreaterThanOrEqualTo(rows + republished);
        assertThat(number("select max(n) from (select count(*) as n from outbox_event where created_at >= '" + before
                        + "' group by id) as copies"))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void theAuditCheckAnswersBesideThemAndEachRefusesOthers() {
        given().auth()
                .oauth2(TestTokens.as("dpo").token())
                .get(OPERATIONS + "/audit-verification")
                .then()
                .statusCode(200);
        for (String role : List.of("dpo", "connector", "manager", "partner-worker", "analyst")) {
            as(role, "/dead-letters/replay?topic=" + TOPIC).statusCode(404);
            as(role, "/republish?since=2026-11-22T09:00:00Z").statusCode(404);
        }
        given().auth()
                .oauth2(TestTokens.as("connector").token())
                .get(OPERATIONS + "/audit-verification")
                .then()
                .statusCode(404);
    }

    @Test
    void aTopicThatNobodyReadsAndAMomentThatIsNoneAreRefused() {
        asAdmin("/dead-letters/replay?topic=nobody.reads").statusCode(422);
        asAdmin("/dead-letters/replay").statusCode(422);
        asAdmin("/republish?since=yesterday").statusCode(422);
    }

    private String viewsOf(List<TestEvents> events, int generation) throws Throwable {
        run("truncate inbox_event");
        run("""
                do $$ declare t text; begin
                  for t in select tablename from pg_tables where schemaname = 'dashboard_%1$d' loop
                    execute format('truncate dashboard_%1$d.%%I', t);
                  end loop;
                end $$""".formatted(generation));
        events.forEach(TestEvents::publish);
        String timeline = "select count(*) from dashboard_" + generation + ".timeline_entry";
        await().atMost(Duration.ofSeconds(30)).until(() -> number(timeline) == events.size());
        return text("select canonical_hash(" + generation + ")");
    }

    /** Leaves the views as the topics have them, for other tests. */
    private void rebuilt() {
        String id = given().auth()
                .oauth2(TestTokens.as("admin").token())
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/api/dashboard/rebuilds")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> given().auth()
                                .oauth2(TestTokens.as("admin").token())
                                .get("/api/dashboard/rebuilds/" + id)
                                .path("finishedAt")
                        != null);
    }

    private static ValidatableResponse asAdmin(String path) {
        return as("admin", path);
    }

    private static ValidatableResponse as(String role, String path) {
        return given().auth()
                .oauth2(TestTokens.as(role).token())
                .post(OPERATIONS + path)
                .then();
    }

    private long kept(String table, UUID agreement) throws Exception {
        return number("select count(*) from " + table + " where agreement_id = '" + agreement + "'");
    }

    private long number(String sql) throws Exception {
        return Long.parseLong(text("select (" + sql + ")::text"));
    }

    private String text(String sql) throws Exception {
        try {
            return VertxContextSupport.subscribeAndAwait(() ->
                    pool.query(sql).execute().map(rows -> rows.iterator().next().getString(0)));
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void run(String sql) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> pool.query(sql).execute());
    }
}
