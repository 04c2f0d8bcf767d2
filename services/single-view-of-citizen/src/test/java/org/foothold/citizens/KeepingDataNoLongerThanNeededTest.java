package org.foothold.citizens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.foothold.citizens.imports.application.Mappings;
import org.foothold.citizens.imports.domain.Mapping;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Records whose time is over go, each for itself; what must stay stays and is counted. */
@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
@QuarkusTestResource(TriageStandIn.class)
class KeepingDataNoLongerThanNeededTest {

    private static final String SOURCE = "made-up";
    private static final TestTokens OFFICER = TestTokens.as("dpo").subject("officer-of-retention");
    private static final Duration SOON = Duration.ofSeconds(30);

    private final String id = "r-" + UUID.randomUUID();
    private final MadeUp who = MadeUp.somebody();

    @Inject
    CitizensDatabase database;

    @Inject
    SourceRecordsForTests records;

    @Inject
    Mappings mappings;

    @AfterEach
    void nothingOfTheTestIsDueAnyMore() {
        database.run("delete from source_record where source_system = 'made-up' and source_id like 'r-%'");
        database.run("delete from retention_rules");
    }

    private static RequestSpecification officer() {
        return given().auth().oauth2(OFFICER.token());
    }

    private static ValidatableResponse post(String path, Map<String, ?> body) {
        return officer()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/api/citizens/" + path)
                .then();
    }

    private static int version() {
        return officer().get("/api/citizens/retention/rules").path("version");
    }

    private static ValidatableResponse keep(String source, int basedOn, String period, String from) {
        return officer()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "basedOn", basedOn,
                        "keep", period,
                        "from", from,
                        "because", "By decision of the council.",
                        "why", "To try it."))
                .put("/api/citizens/retention/rules/" + source)
                .then();
    }

    /** Somebody whom the source last had so many days ago. */
    private String somebody(String name, int daysAgo) {
        records.add(name, who.given(), who.family(), who.born().toString(), null);
        await().atMost(SOON).until(() -> database.citizenOf(SOURCE, name) != null);
        return age(name, daysAgo);
    }

    private String age(String name, int daysAgo) {
        String record = database.value("select id::text from source_record where source_id = ?", name);
        database.update(
                "insert into record_sighting values (?::uuid, now() - ?::interval)"
                        + " on conflict (record_id) do update set last_seen_at = excluded.last_seen_at",
                record,
                daysAgo + " days");
        return record;
    }

    private boolean isHere(String name) {
        return !database.column("select 1 from source_record where source_id = ?", name)
                .isEmpty();
    }

    private static String ask(boolean countsOnly) {
        return post("retention/runs", Map.of("countsOnly", countsOnly))
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static JsonPath report(String run) {
        return officer().get("/api/citizens/retention/runs/" + run).jsonPath();
    }

    private static JsonPath ends(String run, String... states) {
        await().atMost(SOON).until(() -> Set.of(states).contains(report(run).getString("state")));
        return report(run);
    }

    private static JsonPath over(String run) {
        return ends(run, "done", "waiting");
    }

    private static int count(JsonPath report, String what) {
        return report.getInt("sources.find { it.source == 'made-up' }." + what);
    }

    @Test
    void whatTheSourceHasNotHadForTheWholeTimeGoesAndOthersHear() {
        String gone = somebody(id, 367);
        somebody(id + "-still", 364);
        keep(SOURCE, version(), "P1Y", "last-seen").statusCode(200);

        JsonPath report = over(ask(false));

        assertThat(isHere(id)).isFalse();
        assertThat(isHere(id + "-still")).isTrue();
        assertThat(count(report, "due")).isEqualTo(1);
        assertThat(count(report, "withdrawn")).isEqualTo(1);
        assertThat(report.getString("requestedBy")).isEqualTo("officer-of-retention");
        assertThat(database.column(
                        "select 1 from outbox_event where aggregate_id = ?::uuid and type = 'foothold.citizens.record.withdrawn.v1'",
                        gone))
                .hasSize(1);
    }

    @Test
    void countingChangesNothing() {
        somebody(id, 400);
        keep(SOURCE, version(), "P1Y", "last-seen").statusCode(200);

        JsonPath report = ends(ask(true), "done");

        assertThat(count(report, "due")).isEqualTo(1);
        assertThat(count(report, "withdrawn")).isZero();
        assertThat(report.getString("sources.find { it.source == 'made-up' }.state"))
                .isEqualTo("counted");
        assertThat(isHere(id)).isTrue();
    }

    @Test
    void nobodyOnLegalHoldIsTouched() {
        somebody(id, 400);
        String citizen = database.citizenOf(SOURCE, id);
        String hold = post(
                        "legal-holds",
                        Map.of("person", "citizen:" + citizen, "reference", "CASE-R", "reason", "A claim is open."))
                .extract()
                .path("id");
        keep(SOURCE, version(), "P1Y", "last-seen");

        JsonPath report = over(ask(false));
        assertThat(count(report, "held")).isEqualTo(1);
        assertThat(count(report, "withdrawn")).isZero();
        assertThat(isHere(id)).isTrue();

        post("legal-holds/" + hold + "/lifting", Map.of("because", "Settled.")).statusCode(200);
        over(ask(false));
        assertThat(isHere(id)).isFalse();
    }

    /** Without it the other record would show everybody where they live. */
    @Test
    void whatProtectsSomebodyStaysWhileAnythingElseIsHeldOnThem() {
        somebody(id, 400);
        records.restrict(id, "family-team");
        somebody(id + "-other", 10);
        assertThat(database.citizenOf(SOURCE, id)).isEqualTo(database.citizenOf(SOURCE, id + "-other"));
        keep(SOURCE, version(), "P1Y", "last-seen");

        JsonPath report = over(ask(false));
        assertThat(count(report, "guarding")).isEqualTo(1);
        assertThat(isHere(id)).isTrue();

        age(id + "-other", 500);
        over(ask(false));
        over(ask(false));
        assertThat(isHere(id) || isHere(id + "-other")).isFalse();
    }

    @Test
    void aNumberThatIsNotSafeStaysClosedAndASafeOneKeepsNobody() {
        somebody(id, 400);
        somebody(id + "-other", 10);
        database.update("update source_record set safe_to_contact = 'no' where source_id = ?", id);
        keep(SOURCE, version(), "P1Y", "last-seen");
        over(ask(false));
        assertThat(isHere(id)).isTrue();

        database.update("update source_record set safe_to_contact = 'yes' where source_id = ?", id);
        over(ask(false));
        assertThat(isHere(id)).isFalse();
    }

    @Test
    void muchWaitsForAnAnswerAndGoesOnWhenItIsYes() {
        String run = much();
        assertThat(ends(run, "waiting").getString("sources.find { it.source == 'made-up' }.state"))
                .isEqualTo("waiting");
        assertThat(isHere(id + "-1")).isTrue();
        age(id + "-2", 0);

        answer(run, true).statusCode(200);

        JsonPath report = ends(run, "done");
        assertThat(isHere(id + "-1")).isFalse();
        assertThat(isHere(id + "-2")).as("seen again meanwhile").isTrue();
        assertThat(count(report, "withdrawn")).isEqualTo(count(report, "due") - 1);
        assertThat(report.getString("sources.find { it.source == 'made-up' }.answeredBy"))
                .isEqualTo("officer-of-retention");
        answer(run, true).statusCode(409).body("type", equalTo("urn:foothold:rule:nothing-waits"));
    }

    @Test
    void muchStaysWhenTheAnswerIsNoAndIsAskedAnewByTheNextRun() {
        String run = much();
        ends(run, "waiting");
        answer(run, false).statusCode(200);
        assertThat(ends(run, "done").getString("sources.find { it.source == 'made-up' }.state"))
                .isEqualTo("left");
        assertThat(isHere(id + "-1")).isTrue();

        String next = ask(false);
        ends(next, "waiting");
        String third = ask(false);
        assertThat(third).isNotEqualTo(next);
        assertThat(report(next).getString("state")).isEqualTo("done");
        ends(third, "waiting");
        answer(next, true).statusCode(409);
        answer(third, false).statusCode(200);
    }

    /** More than a tenth of the source, whatever other tests have put there. */
    private String much() {
        int all =
                Integer.parseInt(database.value("select count(*) from source_record where source_system = 'made-up'"));
        int old = Math.max(25, all / 8);
        IntStream.range(0, old).forEach(place -> {
            String name = id + "-" + place;
            records.add(name, MadeUp.letters(7), MadeUp.letters(9), "1970-03-04", null);
            age(name, 400);
        });
        keep(SOURCE, version(), "P1Y", "last-seen");
        return ask(false);
    }

    private static ValidatableResponse answer(String run, boolean go) {
        return post("retention/runs/" + run + "/sources/made-up/answer", Map.of("go", go));
    }

    @Test
    void anotherProcessGoesOnAtTheCheckpointWhenTheFirstHasStopped() {
        somebody(id, 400);
        somebody(id + "-next", 400);
        keep(SOURCE, version(), "P1Y", "last-seen");
        String first = database.value("select id::text from source_record where source_id = ?", id);
        String run = UUID.randomUUID().toString();
        database.update(
                "insert into retention_run (id, counts_only, state, rules_version, today, requested_by, requested_at, worker,"
                        + " leased_until) values (?::uuid, false, 'running', ?::int, current_date, 'schedule', now(),"
                        + " gen_random_uuid(), now() + interval '3 seconds')",
                run,
                String.valueOf(version()));
        database.update(
                "insert into retention_run_source (run_id, source_system, state, due_before, counted_from, records, due,"
                        + " withdrawn, last_record) values (?::uuid, 'made-up', 'going', current_date - 365, 'last-seen',"
                        + " 2, 2, 1, ?::uuid)",
                run,
                first);
        assertThat(ask(false)).as("one run goes at a time").isEqualTo(run);

        JsonPath report = ends(run, "done");
        assertThat(isHere(id)).as("before the checkpoint").isTrue();
        assertThat(isHere(id + "-next")).isFalse();
        assertThat(count(report, "withdrawn")).isEqualTo(2);
    }

    @Test
    void rulesAreChangedByVersionAndEveryChangeSaysWhy() {
        somebody(id, 1);
        int seen = version();
        keep(SOURCE, seen, "P18M", "received").statusCode(200).body("version", equalTo(seen + 1));
        keep(SOURCE, seen, "P2Y", "received")
                .statusCode(409)
                .body("type", equalTo("urn:foothold:rule:rules-were-changed"));
        keep("no-such-source", seen + 1, "P2Y", "received").statusCode(404);
        for (String period : List.of("", "six years", "P0D", "-P1Y", "P101Y", "PT5H")) {
            keep(SOURCE, seen + 1, period, "received").statusCode(422).body("errors.field", hasItem("keep"));
        }
        keep(SOURCE, seen + 1, "P2Y", "whenever").statusCode(422).body("errors.field", hasItem("from"));
        post("retention/rules/made-up/removal", Map.of("basedOn", seen + 1))
                .statusCode(422)
                .body("errors.field", hasItem("why"));
        post("retention/rules/made-up/removal", Map.of("basedOn", seen + 1, "why", "Kept for now."))
                .statusCode(200)
                .body("rules.source", not(hasItem(SOURCE)));
        officer()
                .get("/api/citizens/retention/rules/versions")
                .then()
                .body("version", hasItems(seen + 2, seen + 1, seen), "why", hasItem("Kept for now."));
    }

    @Test
    void everySourceThatShipsHasARule() {
        List<String> sources = officer().get("/api/citizens/retention/rules").path("rules.source");
        assertThat(sources)
                .containsAll(mappings.all().stream()
                        .map(Mapping::sourceSystem)
                        .filter(source -> !source.startsWith("register-"))
                        .toList())
                .contains("triage", "said-by-the-person");
    }

    @Test
    void thePagesSayWhatHoldsAndWhatARunDid() {
        somebody(id, 400);
        form("rules/made-up", Map.of("basedOn", version(), "keep", "1", "unit", "Y", "from", "last-seen"))
                .statusCode(422)
                .body(containsString("Say why so long and no longer"));
        form("rules/made-up", Map.of("basedOn", version(), "keep", "a", "unit", "Y", "from", "last-seen"))
                .statusCode(422)
                .body(containsString("Give a whole number"));
        var rule = Map.of(
                "basedOn",
                version(),
                "keep",
                "1",
                "unit",
                "Y",
                "from",
                "last-seen",
                "because",
                "So it is.",
                "why",
                "Tried.");
        form("rules/made-up", rule).statusCode(303);
        form("rules/made-up", rule).statusCode(409).body(containsString("Somebody has changed the rules"));
        page("").body(containsString("So it is."), containsString("Tried."), containsString("Benefits"));
        page("/rules/made-up").body(containsString("value=\"1\""), containsString("Remove the rule"));

        String run = form("runs", Map.of("kind", "withdraw"))
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceAll(".*/", "");
        over(run);
        page("/runs/" + run).body(containsString("What was withdrawn"), containsString(SOURCE));
        form("runs/" + run + "/sources/made-up", Map.of("go", "yes"))
                .statusCode(409)
                .body(containsString("no longer waits"));
        form("rules/made-up/removal", Map.of("basedOn", version(), "why", "Over."))
                .statusCode(303);
        page("/rules/no-such-source").statusCode(404);
    }

    private static ValidatableResponse page(String path) {
        return officer().get("/citizens/retention" + path).then();
    }

    private static ValidatableResponse form(String path, Map<String, ?> fields) {
        return officer()
                .redirects()
                .follow(false)
                .formParams(fields)
                .post("/citizens/retention/" + path)
                .then();
    }
}
