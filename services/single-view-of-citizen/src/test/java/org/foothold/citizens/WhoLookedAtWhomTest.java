package org.foothold.citizens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foothold.events.access.AccessEvents;
import org.foothold.events.access.AccessViewed;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestEvents;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
@QuarkusTestResource(TriageStandIn.class)
class WhoLookedAtWhomTest {

    @Inject
    CitizensDatabase database;

    private final UUID look = UUID.randomUUID();
    private final String worker = UUID.randomUUID().toString();
    private final String person = "citizen:" + UUID.randomUUID();

    private ValidatableResponse search(TestTokens who, String query) {
        return given().auth()
                .oauth2(who.token())
                .get("/api/citizens/access-records?" + query)
                .then();
    }

    private TestEvents viewed() {
        return TestEvents.of(
                AccessEvents.VIEWED_IN_DASHBOARD,
                look,
                new AccessViewed(
                        look,
                        worker,
                        "connector",
                        null,
                        "early-help",
                        "people-to-contact",
                        List.of(person, "triage:" + UUID.randomUUID()),
                        Instant.parse("2026-11-20T09:00:00Z"),
                        null));
    }

    @Test
    void aLookOfAnyServiceIsFoundByPersonWorkerAndDay() {
        viewed().publish();
        viewed().publish();
        await().until(() -> search(TestTokens.as("dpo"), "worker=" + worker)
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getLong("total")
                == 1);
        search(TestTokens.as("dpo"), "person=" + person + "&day=2026-11-20")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].action", equalTo("people-to-contact"))
                .body("items[0].purpose", equalTo("early-help"))
                .body("items[0].service", equalTo("dashboard"));
        search(TestTokens.as("dpo"), "person=" + person + "&day=2026-11-21").body("total", equalTo(0));
        given().auth()
                .oauth2(TestTokens.as("dpo").token())
                .get("/citizens/access?worker=" + worker)
                .then()
                .statusCode(200)
                .body(containsString("People to contact"))
                .body(containsString(person));
    }

    @Test
    void readingItIsWrittenDownToo() {
        viewed().publish();
        await().until(() -> !database.column("select 1 from access_index where access_id = ?", look)
                .isEmpty());
        String officer = UUID.randomUUID().toString();
        search(TestTokens.as("dpo").subject(officer), "person=" + person).statusCode(200);
        assertThat(database.column(
                        "select action || ' ' || purpose from access_record where actor = ? and ? = any (subjects)",
                        officer,
                        person))
                .containsExactly("access-records subject-rights");
    }

    @Test
    void onlyTheOfficerMay() {
        for (String role :
                new String[] {"connector", "manager", "analyst", "admin", "service", "partner-worker", "citizen"}) {
            search(TestTokens.as(role), "day=2026-11-20").statusCode(404);
            given().auth()
                    .oauth2(TestTokens.as(role).token())
                    .get("/citizens/access")
                    .then()
                    .statusCode(404);
        }
        given().get("/api/citizens/access-records").then().statusCode(401);
    }

    @Test
    void whatCannotBeReadIsRefused() {
        search(TestTokens.as("dpo"), "person=Ann+Lee").statusCode(422);
        search(TestTokens.as("dpo"), "day=yesterday").statusCode(422);
        search(TestTokens.as("dpo"), "colour=red").statusCode(400);
    }
}
