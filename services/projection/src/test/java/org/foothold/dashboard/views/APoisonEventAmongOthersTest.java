package org.foothold.dashboard.views;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.foothold.dashboard.fixtures.DeadLetters;
import org.foothold.dashboard.fixtures.Facts;
import org.foothold.dashboard.fixtures.Readers;
import org.foothold.events.triage.FlagRaised;
import org.foothold.events.triage.TriageEvents;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestEvents;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
class APoisonEventAmongOthersTest {

    private final Readers connector = Readers.connector();

    @Test
    void itAloneIsSetAsideWithItsReasonAndTheOthersAreApplied() {
        Facts before = Facts.aPerson();
        Facts after = Facts.aPerson();
        UUID notJson = UUID.randomUUID();
        UUID incomplete = UUID.randomUUID();
        try (DeadLetters aside = DeadLetters.of("triage.flags")) {
            before.isFlagged("urgent", "food");
            TestEvents.poison(TriageEvents.FLAG_RAISED, notJson, "{\"flagId\":").publish();
            var halfAFlag = new FlagRaised(incomplete, null, null, null, null, null, null);
            TestEvents.of(TriageEvents.FLAG_RAISED, incomplete, halfAFlag).publish();
            after.isFlagged("urgent", "food");

            await().untilAsserted(() -> {
                assertThat(aside.reasonOf(notJson)).contains("not a JSON object");
                assertThat(aside.reasonOf(incomplete)).contains("applying it failed");
            });
            await().until(() -> connector.sees(before.unlinkedId()).isPresent()
                    && connector.sees(after.unlinkedId()).isPresent());
            assertThat(aside.count()).isEqualTo(2);
        }
    }

    @Test
    void theViewsSoonHaveNoLagAndSayWhenTheLastEventWas() {
        Facts.aPerson().isFlagged("routine", "digital");
        String admin = TestTokens.as("admin").token();
        await().untilAsserted(() -> {
            var health = given().header("Authorization", "Bearer " + admin)
                    .get("/api/dashboard/health-of-views")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(health.getLong("lag")).isZero();
            assertThat(health.getString("lastEventAt")).isNotNull();
            assertThat(health.getList("topics")).hasSize(7);
        });
        connector.gets("/api/dashboard/health-of-views").statusCode(404);
    }
}
