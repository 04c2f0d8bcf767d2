package org.foothold.dashboard.rebuild;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.foothold.dashboard.fixtures.Facts;
import org.foothold.dashboard.fixtures.Readers;
import org.foothold.dashboard.rebuild.application.Rebuilds;
import org.foothold.events.triage.TriageEvents;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestEvents;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
class RebuildingTheViewsTest {

    @Inject
    Pool pool;

    @Inject
    Rebuilds rebuilds;

    private final String admin = TestTokens.as("admin").token();
    private final Readers connector = Readers.connector();

    @Test
    void theNewViewsSayTheSameAndServe() {
        Facts person = Facts.aPerson();
        UUID flag = UUID.randomUUID();
        TestEvents raised = person.flagRaised(flag, "urgent", "food").publish();
        raised.publish();
        person.hasCouncilRecord("rent-arrears");
        person.isLinked();
        TestEvents.poison(TriageEvents.FLAG_RAISED, UUID.randomUUID(), "not json")
                .publish();
        await().until(() -> connector.sees(person.linkedId()).isPresent());

        JsonPath done = rebuilt();

        assertThat(done.getString("state")).isEqualTo("done");
        assertThat(done.getBoolean("same")).isTrue();
        assertThat(done.getLong("skipped")).isPositive();
        assertThat(connector.timeline(person.linkedId())).hasSize(2);
        person.flagResolved(flag).publish();
        await().until(() -> connector.sees(person.linkedId()).isEmpty());
    }

    @Test
    void itRepairsViewsThatWereDamaged() throws Throwable {
        Facts person = Facts.aPerson();
        person.isFlagged("urgent", "food");
        await().until(() -> connector.sees(person.unlinkedId()).isPresent());
        run(
                "do $$ begin execute format('delete from dashboard_%s.flag', (select generation from view_serving)); end $$");
        assertThat(connector.sees(person.unlinkedId())).isEmpty();

        JsonPath done = rebuilt();

        assertThat(done.getBoolean("same")).isFalse();
        assertThat(connector.sees(person.unlinkedId())).isPresent();
    }

    @Test
    void oneThatWasCutOffIsClearedAwayAndTheOldViewsGoOn() throws Throwable {
        Facts person = Facts.aPerson();
        person.isFlagged("urgent", "food");
        await().until(() -> connector.sees(person.unlinkedId()).isPresent());
        UUID cutOff = UUID.randomUUID();
        run("""
                do $$ begin
                    insert into view_generation (number) values (7000);
                    perform new_generation(7000);
                    insert into view_rebuild (rebuild_id, generation, state, requested_by, started_at)
                    values ('%s', 7000, 'loading', 'nobody', now());
                end $$""".formatted(cutOff));
        assertThat(connector.sees(person.unlinkedId())).isPresent();

        VertxContextSupport.subscribeAndAwait(() -> rebuilds.clearAway());

        assertThat(progress(cutOff.toString()).getString("state")).isEqualTo("abandoned");
        assertThat(connector.sees(person.unlinkedId())).isPresent();
        assertThat(rebuilt().getString("state")).isEqualTo("done");
        assertThat(connector.sees(person.unlinkedId())).isPresent();
    }

    @Test
    void onlyAnAdminMayAskAndTheSameCommandIsCarriedOutOnce() {
        Readers.of(TestTokens.as("manager"), "operations")
                .asks()
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/api/dashboard/rebuilds")
                .then()
                .statusCode(404);
        given().header("Authorization", "Bearer " + admin)
                .post("/api/dashboard/rebuilds")
                .then()
                .statusCode(400);

        String key = UUID.randomUUID().toString();
        String first = begun(key);
        assertThat(begun(key)).isEqualTo(first);
        ended(first);
    }

    private JsonPath rebuilt() {
        return ended(begun(UUID.randomUUID().toString()));
    }

    private String begun(String key) {
        return given().header("Authorization", "Bearer " + admin)
                .header("Idempotency-Key", key)
                .post("/api/dashboard/rebuilds")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private JsonPath ended(String id) {
        await().atMost(Duration.ofSeconds(60)).until(() -> progress(id).getString("finishedAt") != null);
        return progress(id);
    }

    private JsonPath progress(String id) {
        return given().header("Authorization", "Bearer " + admin)
                .get("/api/dashboard/rebuilds/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .extract()
                .jsonPath();
    }

    private void run(String sql) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> pool.query(sql).execute());
    }
}
