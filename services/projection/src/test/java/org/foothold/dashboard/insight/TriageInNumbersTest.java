package org.foothold.dashboard.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.foothold.dashboard.fixtures.ALife;
import org.foothold.dashboard.fixtures.Conversations;
import org.foothold.dashboard.fixtures.Facts;
import org.foothold.dashboard.fixtures.Readers;
import org.foothold.dashboard.views.application.Views;
import org.foothold.events.RecordRef;
import org.foothold.events.Restriction;
import org.foothold.events.triage.AssessmentStarted;
import org.foothold.events.triage.TriageEvents;
import org.foothold.outbox.IncomingEvent;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestEvents;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
class TriageInNumbersTest {

    private static final String API = "/api/dashboard/triage";

    @Inject
    Pool pool;

    @Inject
    Views views;

    private final Readers analyst = Readers.of(TestTokens.as("analyst"), null);
    private final Conversations conversations = new Conversations();

    @Test
    void whatIsPublishedIsCounted() {
        for (int i = 0; i < 5; i++) {
            UUID id = UUID.randomUUID();
            TestEvents.of(
                            TriageEvents.ASSESSMENT_STARTED,
                            id,
                            new AssessmentStarted(
                                    id, new RecordRef("triage", UUID.randomUUID()), conversations.set, 1, "web", "en"))
                    .occurredAt(Facts.NOW)
                    .publish();
        }

        await().untilAsserted(
                        () -> assertThat(count(numbers(""), "reach", "started")).isEqualTo(5));
    }

    @Test
    void whoeverCompletesLeavesOrGoesOnIsCountedInAnyOrderOfDelivery() throws Throwable {
        times(
                10,
                () -> conversations.begins("web", "en").answers("home", "money").completes("crisis"));
        times(15, () -> conversations.begins("hub", "cy").answers("home").isLeftAt("money"));
        times(
                5,
                () -> conversations
                        .begins("web", "en")
                        .isLeftAt("home")
                        .answers("home")
                        .completes("universal-mediated"));
        times(
                5,
                () -> conversations
                        .begins("web", "en")
                        .answers("home")
                        .isLeftAt("money")
                        .answers("money"));
        List<IncomingEvent> delivered = ALife.delivered(conversations.events, new Random(3));
        apply(delivered.subList(0, 40));
        apply(delivered.subList(40, delivered.size()));
        apply(conversations.events);

        JsonPath told = numbers("");

        assertThat(count(told, "reach", "started")).isEqualTo(35);
        assertThat(count(told, "reach", "completed")).isEqualTo(15);
        assertThat(count(told, "reach", "left")).isEqualTo(15);
        assertThat(count(told, "reach", "open")).isEqualTo(5);
        assertThat(count(told, "reach", "ever-left")).isEqualTo(25);
        assertThat(count(told, "reach", "came-back")).isEqualTo(10);
        assertThat(count(told, "stages", "crisis")).isEqualTo(10);
        assertThat(counts(told, "questions", "money")).containsExactly(15, 0, 15);
        assertThat(counts(told, "reach-by", "hub")).containsExactly(15, 0, 15, 0);
        assertThat(count(numbers("&channel=hub"), "reach", "started")).isEqualTo(15);
        assertThat(count(numbers("&language=en"), "reach", "started")).isEqualTo(20);
        assertThat(count(numbers("&period=days-91&by=language"), "reach", "left"))
                .isEqualTo(15);
        assertThat(analyst.asks()
                        .get(API + "?set=" + conversations.set + ".1")
                        .jsonPath()
                        .getInt("tables.find { it.name == 'reach' }.lines[0].counts[0]"))
                .isZero();
    }

    @Test
    void oneInAStageIsHiddenAndCannotBeWorkedOut() throws Throwable {
        times(1, () -> conversations.begins("web", "en").completes("crisis"));
        times(12, () -> conversations.begins("web", "en").completes("targeted-triage", "food"));
        times(20, () -> conversations.begins("web", "en").completes("universal-self-service"));
        apply(conversations.events);

        JsonPath told = numbers("");

        assertThat(count(told, "stages", "crisis")).isNull();
        assertThat(count(told, "stages", "targeted-triage")).isNull();
        assertThat(count(told, "stages", "universal-self-service")).isEqualTo(20);
        assertThat(count(told, "reach", "completed")).isEqualTo(35);
        assertThat(counts(told, "stages-by", "web")).containsExactly(35, 20, 0, null, 0, null);
        analyst.gets("/dashboard/triage/numbers.csv?set=" + conversations.set)
                .statusCode(200)
                .body(containsString("stages,crisis,count,*"))
                .body(containsString("stages,universal-self-service,count,20"))
                .body(not(containsString("count,1\r\n")));
    }

    @Test
    void aWardIsKnownOfWhoeverIsLinkedAndNotOfSomebodyRestricted() throws Throwable {
        times(
                10,
                () -> conversations
                        .begins("web", "en")
                        .livesIn("sampleton-north", "none")
                        .completes("crisis"));
        times(
                5,
                () -> conversations
                        .begins("web", "en")
                        .livesIn("sampleton-south", "restricted")
                        .completes("crisis"));
        times(5, () -> conversations.begins("web", "en").completes("crisis"));
        apply(conversations.events);

        JsonPath told = numbers("&by=ward");

        assertThat(counts(told, "reach-by", "sampleton-north").getFirst()).isEqualTo(10);
        assertThat(counts(told, "reach-by", "not-known").getFirst()).isEqualTo(10);
        assertThat(told.getList("tables.find { it.name == 'reach-by' }.lines.code"))
                .isEqualTo(List.of("not-known", "sampleton-north"));
    }

    @Test
    void theTimeIsToldWhereTwentyCompletedIt() throws Throwable {
        times(
                19,
                () -> conversations.begins("web", "en").answers("home", "money").completes("crisis"));
        apply(conversations.events);
        assertThat(numbers("").getMap("minutes")).isNull();
        conversations.begins("web", "en").answers("home", "money").completes("crisis");
        apply(conversations.events);

        assertThat(numbers("").getInt("minutes.median")).isEqualTo(3);
        assertThat(numbers("").getInt("minutes.upper")).isEqualTo(3);
    }

    @Test
    void whatWasOfferedTakenUpAndSkippedIsCounted() throws Throwable {
        times(
                10,
                () -> conversations
                        .begins("web", "en")
                        .skips("online")
                        .leavesDetails()
                        .completes("targeted-triage", "food", "money"));
        times(10, () -> conversations.begins("web", "en").answers("online").takesACode());
        apply(conversations.events);

        JsonPath told = numbers("");

        assertThat(count(told, "offered", "food")).isEqualTo(10);
        assertThat(count(told, "taken-up", "details-left")).isEqualTo(10);
        assertThat(count(told, "taken-up", "contact-wanted")).isEqualTo(10);
        assertThat(count(told, "taken-up", "kept")).isEqualTo(10);
        assertThat(counts(told, "questions", "online")).containsExactly(20, 10, 0);
    }

    @Test
    void whatCameOfThePromisedContactIsCountedAndNothingOfDanger() throws Throwable {
        times(10, () -> conversations.begins("web", "en").isFlagged(Restriction.NONE, "contacted"));
        times(5, () -> conversations.begins("web", "en").isFlagged(Restriction.NONE, "unreachable"));
        times(10, () -> conversations.begins("web", "en").isFlagged(Restriction.NONE, null));
        times(20, () -> conversations.begins("web", "en").isFlagged(Restriction.RESTRICTED, "contacted"));
        apply(conversations.events);

        JsonPath told = numbers("");

        assertThat(count(told, "contact", "promised")).isEqualTo(25);
        assertThat(count(told, "contact", "contacted")).isEqualTo(10);
        assertThat(count(told, "contact", "unreachable")).isEqualTo(5);
        assertThat(count(told, "contact", "not-needed")).isZero();
        assertThat(count(told, "contact", "open")).isEqualTo(10);
    }

    @Test
    void thePageSaysTheSameInBothLanguages() throws Throwable {
        times(20, () -> conversations.begins("web", "en").answers("home").isLeftAt("money"));
        times(
                20,
                () -> conversations.begins("web", "en").answers("home", "money").completes("crisis", "food"));
        apply(conversations.events);
        String page = "/dashboard/triage?by=language&set=" + conversations.set;

        analyst.gets(page)
                .statusCode(200)
                .body(containsString("Triage in numbers"))
                .body(containsString("Abandoned: no answer for 24 hours"))
                .body(containsString("50 in 100"))
                .body(containsString("half took 3 or less"))
                .body(containsString(conversations.set + ", version 2"))
                .header("Cache-Control", equalTo("no-store"));
        analyst.gets(page + "&lang=cy")
                .statusCode(200)
                .body(containsString("Brysbennu mewn rhifau"))
                .body(containsString("50 o bob 100"))
                .body(not(containsString("Completed")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "citizen",
                "connector",
                "contact-centre-agent",
                "hub-worker",
                "partner-worker",
                "manager",
                "dpo",
                "admin",
                "service"
            })
    void aRoleWithoutBusinessHereFindsNothing(String role) {
        Readers reader = Readers.of(TestTokens.as(role), "early-help");
        reader.gets(API).statusCode(404);
        reader.gets("/dashboard/triage").statusCode(404);
        reader.gets("/dashboard/triage/numbers.csv").statusCode(404);
    }

    @Test
    void anAnalystOfAPartnerFindsNothing() {
        Readers partner = Readers.of(TestTokens.as("analyst").organisation("foodbank"), null);
        partner.gets(API).statusCode(404);
        partner.gets("/dashboard/triage").statusCode(404);
    }

    @Test
    void theApiRefusesWhatItDoesNotKnowAndThePageForgives() {
        analyst.gets(API + "?period=days-3").statusCode(422).body("errors[0].field", equalTo("period"));
        analyst.gets(API + "?chanel=web").statusCode(400);
        analyst.gets(API + "?channel=smoke").statusCode(422);
        analyst.gets("/dashboard/triage?period=days-3&by=name&channel=smoke&language=all")
                .statusCode(200);
        analyst.gets(API).statusCode(200).body("channel", nullValue());
    }

    private static void times(int many, Runnable conversation) {
        Collections.nCopies(many, conversation).forEach(Runnable::run);
    }

    private void apply(List<IncomingEvent> events) throws Throwable {
        VertxContextSupport.subscribeAndAwait(
                () -> pool.withTransaction(tx -> views.applyToServing(tx, List.copyOf(events))));
    }

    private JsonPath numbers(String query) {
        return analyst.gets(API + "?set=" + conversations.set + query)
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Integer count(JsonPath told, String table, String line) {
        return counts(told, table, line).getFirst();
    }

    private static List<Integer> counts(JsonPath told, String table, String line) {
        return told.getList(
                "tables.find { it.name == '%s' }.lines.find { it.code == '%s' }.counts".formatted(table, line));
    }
}
