package org.foothold.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foothold.testing.EventProbe;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorkersFlaggingSomebodyTest {
    @Test
    void tellTheDashboardWhyAndByWhen() {
        var person = "citizens:" + UUID.randomUUID();
        try (var probe = EventProbe.on("triage.flags")) {
            raise("hub-worker", person, "urgent", "food", "fuel").statusCode(201);
            var flag = probe.await(
                    event -> person.equals(event.data().path("recordRef").asText()));
            assertThat(flag.data().get("reasons").toString()).isEqualTo("[\"food\",\"fuel\"]");
            assertThat(flag.data().get("origin").asText()).isEqualTo("fast-track");
            assertThat(flag.data().toString()).doesNotContain("Came in cold");
        }
    }

    @Test
    void tellOfDangerOnlyTheRestrictedReaders() {
        var person = "citizens:" + UUID.randomUUID();
        try (var probe = EventProbe.on("triage.flags", "triage.restricted")) {
            var id = raise("connector", person, "crisis", "child-at-risk")
                    .statusCode(201)
                    .extract()
                    .<String>path("id");
            resolve("connector", id, "contacted").statusCode(200);
            probe.await(event ->
                    event.type().endsWith("flag.resolved.v1") && event.key().equals(id));
            assertThat(probe.seen())
                    .filteredOn(event -> event.key().equals(id))
                    .hasSize(2)
                    .allMatch(event -> event.topic().equals("triage.restricted"));
        }
    }

    @Test
    void mayNotCallDangerLessThanACrisis() {
        raise("connector", "citizens:" + UUID.randomUUID(), "routine", "domestic-abuse")
                .statusCode(422)
                .body("errors[0].code", equalTo("danger-is-a-crisis"));
    }

    @Test
    void sayOnceWhatCameOfIt() {
        var id = raise("contact-centre-agent", "citizens:" + UUID.randomUUID(), "routine", "money")
                .statusCode(201)
                .extract()
                .<String>path("id");
        resolve("connector", id, "unreachable").statusCode(200).body("outcome", equalTo("unreachable"));
        resolve("connector", id, "contacted")
                .statusCode(409)
                .body("type", equalTo("urn:foothold:rule:a-flag-is-resolved-once"));
    }

    @Test
    void isNotForOthers() {
        for (var role : new String[] {"citizen", "partner-worker", "analyst", "dpo", "service"}) {
            raise(role, "citizens:" + UUID.randomUUID(), "routine", "money").statusCode(404);
        }
        QuizByApi.json().body(Map.of()).post("/api/triage/flags").then().statusCode(401);
    }

    private static ValidatableResponse raise(String role, String person, String urgency, String... reasons) {
        return QuizByApi.json()
                .auth()
                .oauth2(TestTokens.as(role).token())
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of(
                        "recordRef",
                        person,
                        "reasons",
                        List.of(reasons),
                        "urgency",
                        urgency,
                        "fastTrack",
                        true,
                        "note",
                        "Came in cold and had not eaten"))
                .post("/api/triage/flags")
                .then();
    }

    private static ValidatableResponse resolve(String role, String id, String outcome) {
        return QuizByApi.json()
                .auth()
                .oauth2(TestTokens.as(role).token())
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("outcome", outcome))
                .post("/api/triage/flags/" + id + "/resolution")
                .then();
    }
}
