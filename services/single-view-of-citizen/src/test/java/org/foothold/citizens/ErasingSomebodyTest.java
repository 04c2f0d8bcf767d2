package org.foothold.citizens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
@QuarkusTestResource(TriageStandIn.class)
class ErasingSomebodyTest {

    private MadeUp who = MadeUp.somebody();
    private final String reference = "ER-" + MadeUp.letters(8);

    @Inject
    CitizensDatabase database;

    private static ValidatableResponse post(String path, Map<String, Object> body) {
        return given().auth()
                .oauth2(TestTokens.as("dpo").subject("the-officer").token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/citizens/" + path)
                .then();
    }

    private ValidatableResponse preview(String citizen) {
        return post("erasures/preview", Map.of("person", "citizen:" + citizen, "reference", reference));
    }

    private ValidatableResponse erase(String citizen, String state) {
        return post("erasures", Map.of("person", "citizen:" + citizen, "reference", reference, "state", state));
    }

    private String state(String citizen) {
        return preview(citizen).statusCode(200).extract().path("state");
    }

    private ValidatableResponse proved(String erasure) {
        await().until(() -> database.value("select proved_at is not null from erasure where id = ?::uuid", erasure)
                .equals("t"));
        return given().auth()
                .oauth2(TestTokens.as("dpo").token())
                .get("/api/citizens/erasures/" + erasure)
                .then()
                .statusCode(200);
    }

    /** Somebody with two claims, a word on sharing, a decision with a note, a search for them, and looks at them. */
    private String aWholeLife() {
        var council = new CouncilPeople(database);
        String citizen = council.claimant(who.claim());
        council.claimant(who.claim("2 Low " + who.family() + " Road", "ZS9 9AB", who.phone()));
        String other = council.claimant(MadeUp.somebody().claim());
        var worker = given().auth()
                .oauth2(TestTokens.as("connector").token())
                .header("Foothold-Purpose", "early-help")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON);
        worker.body(Map.of("word", "given", "purpose", "early-help", "how", "telephone", "saidOn", "2026-01-01"))
                .post("/api/citizens/people/" + citizen + "/consents")
                .then()
                .statusCode(201);
        given().auth()
                .oauth2(TestTokens.as("connector").token())
                .header("Foothold-Purpose", "early-help")
                .formParam("name", who.family())
                .redirects()
                .follow(false)
                .post("/citizens/search")
                .then()
                .statusCode(303);
        database.update("""
                insert into match_verdict (id, record_one, record_other, verdict, reason, decided_by, decided_at, note)
                select gen_random_uuid(), least(a.record_id, b.record_id), greatest(a.record_id, b.record_id), 'not-same',
                    'other', 'somebody', now(), ?
                  from record_link a, record_link b
                 where a.citizen_id = ?::uuid and b.citizen_id = ?::uuid limit 1
                """, "Mx " + who.family() + " told me so", citizen, other);
        database.update("""
                insert into match_verdict_record (verdict_id, record_id, citizen_before)
                select v.id, l.record_id, ?::uuid from match_verdict v, record_link l
                 where v.note = ? and l.citizen_id = ?::uuid limit 1
                """, citizen, "Mx " + who.family() + " told me so", other);
        return citizen;
    }

    /** Where any of the values stands, whatever table or column. */
    private List<String> found(String... values) {
        List<String> found = new ArrayList<>();
        for (String table : database.column(
                "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")) {
            for (String value : values) {
                long rows = Long.parseLong(database.value(
                        "select count(*) from \"" + table + "\" t where t::text ilike ?", "%" + value + "%"));
                if (rows > 0) {
                    found.add(table);
                }
            }
        }
        return found;
    }

    @Test
    void nothingOfThemIsFoundInAnyColumnOfAnyTable() {
        while (!found(who.postcode()).isEmpty()) {
            who = MadeUp.somebody(); // somebody of another test lives there
        }
        String citizen = aWholeLife();
        String[] canary = {
            who.given(), who.family(), who.reference(), who.phone().substring(1), who.postcode()
        };
        assertThat(found(canary)).contains("source_record", "contact_point", "record_search", "match_verdict");

        String erasure =
                erase(citizen, state(citizen)).statusCode(201).extract().path("id");
        database.run("vacuum");

        assertThat(found(canary)).isEmpty();
        assertThat(database.column("select id::text from kept_search")).isEmpty();
        proved(erasure).body("removed.source_record", equalTo(2)).body("removed.consent", equalTo(1));
    }

    @Test
    void theProofNamesEveryTableAndNobody() {
        var council = new CouncilPeople(database);
        String citizen = council.claimant(who.claim());
        String state = post("erasures/preview", Map.of("person", "citizen:" + citizen, "reference", "ER-1"))
                .extract()
                .path("state");
        String erasure = post("erasures", Map.of("person", "citizen:" + citizen, "reference", "ER-1", "state", state))
                .statusCode(201)
                .extract()
                .path("id");
        String answer = proved(erasure)
                .body("clean", equalTo(true))
                .body("valuesSought", greaterThan(5))
                .body("traces.source_record", equalTo(0))
                .body("traces.access_record", equalTo(0))
                .extract()
                .asString();
        assertThat(answer).doesNotContain(who.given(), who.family(), who.reference());
        page("/citizens/erasures/" + erasure)
                .statusCode(200)
                .body(containsString("No trace found"), containsString("Records from sources"));
    }

    @Test
    void aTraceThatIsLeftIsReported() {
        var council = new CouncilPeople(database);
        String citizen = council.claimant(who.claim());
        String state = state(citizen);
        UUID left = UUID.randomUUID();
        database.update(
                "insert into import_job (id, mapping, file_name, file_size, spool_name, status, requested_by, requested_at)"
                        + " values (?, 'benefits', ?, 1, 'x', 'done', 'x', now())",
                left,
                "for " + who.given() + " " + who.family() + ".csv");
        proved(erase(citizen, state).statusCode(201).extract().path("id"))
                .body("clean", equalTo(false))
                .body("traces.import_job", greaterThan(0));
        database.update("delete from import_job where id = ?", left);
    }

    @Test
    void whatOthersHaveTooIsTheirsAndStays() {
        var council = new CouncilPeople(database);
        String citizen = council.claimant(who.claim());
        MadeUp mate = MadeUp.somebody();
        String other = council.claimant(mate.claim("1 " + who.family() + " Street", who.postcode(), who.phone()));
        String erasure =
                erase(citizen, state(citizen)).statusCode(201).extract().path("id");
        proved(erasure).body("valuesOfOthers", greaterThan(1)).body("traces.contact_point", equalTo(0));
        assertThat(database.column(
                        "select family_name from source_record r join record_link l on l.record_id = r.id where l.citizen_id = ?::uuid",
                        other))
                .containsExactly(mate.family());
    }

    @Test
    void theOtherServicesAreToldToForget() {
        String citizen = new CouncilPeople(database).claimant(who.claim());
        String record = database.value("select record_id from record_link where citizen_id = ?::uuid", citizen);
        erase(citizen, state(citizen)).statusCode(201);
        assertThat(database.column(
                        "select type from outbox_event where aggregate_id in (?::uuid, ?::uuid) order by seq",
                        record,
                        citizen))
                .containsExactly("foothold.citizens.record.withdrawn.v1", "foothold.citizens.profile.changed.v1");
        assertThat(database.value("select data from outbox_event where aggregate_id = ?::uuid", citizen))
                .contains("\"erased\":true");
    }

    @Test
    void aRepeatGivesTheErasureThatWasMade() {
        String citizen = new CouncilPeople(database).claimant(who.claim());
        String state = state(citizen);
        String first = erase(citizen, state).statusCode(201).extract().path("id");
        erase(citizen, state).statusCode(201).body("id", equalTo(first));
        preview(citizen).statusCode(404);
        given().auth()
                .oauth2(TestTokens.as("connector").token())
                .header("Foothold-Purpose", "early-help")
                .get("/api/citizens/people/" + citizen)
                .then()
                .statusCode(404);
    }

    @Test
    void whatChangedSinceThePreviewIsRefused() {
        var council = new CouncilPeople(database);
        String citizen = council.claimant(who.claim());
        String before = state(citizen);
        council.claimant(who.claim("2 Low Road", "ZS9 9AB", "01632 960126"));
        erase(citizen, before).statusCode(409).body("type", equalTo("urn:foothold:rule:person-changed-since-preview"));
        erase(citizen, state(citizen)).statusCode(201);
    }

    @Test
    void aLegalHoldStandsAgainstItUntilItIsLifted() {
        String citizen = new CouncilPeople(database).claimant(who.claim());
        String hold = post(
                        "legal-holds",
                        Map.of("person", "citizen:" + citizen, "reference", "CASE-9", "reason", "A claim is open."))
                .statusCode(201)
                .extract()
                .path("id");
        preview(citizen).body("legalHold", equalTo("CASE-9"));
        erase(citizen, state(citizen))
                .statusCode(409)
                .body("type", equalTo("urn:foothold:rule:person-is-on-legal-hold"))
                .body("detail", containsString("CASE-9"));
        assertThat(database.citizenRecords(citizen)).isEqualTo(1);
        form("check", Map.of("person", "citizen:" + citizen, "reference", reference))
                .statusCode(200)
                .body(containsString("A claim is open."), not(containsString("Erase everything")));

        post("legal-holds/" + hold + "/lifting", Map.of("because", "The claim was settled."))
                .statusCode(200);
        post("legal-holds/" + hold + "/lifting", Map.of("because", "Again.")).statusCode(409);
        erase(citizen, state(citizen)).statusCode(201);
        assertThat(database.column("select 1 from legal_hold where id = ?::uuid", hold))
                .isEmpty();
    }

    @Test
    void aHoldNeedsAReasonAndAPerson() {
        post("legal-holds", Map.of("person", "citizen:" + UUID.randomUUID(), "reference", "C", "reason", "Why."))
                .statusCode(404);
        post("legal-holds", Map.of("person", "somebody", "reference", "", "reason", "Why."))
                .statusCode(422)
                .body("errors.field", equalTo(List.of("person", "reference")));
        page("/citizens/legal-holds").statusCode(200).body(containsString("Place a legal hold"));
    }

    @Test
    void thePageAsksTwice() {
        String citizen = new CouncilPeople(database).claimant(who.claim());
        var check = form("check", Map.of("person", "citizen:" + citizen, "reference", reference))
                .statusCode(200)
                .body(containsString("Records from sources"), containsString("Erase everything"));
        assertThat(database.citizenRecords(citizen)).isEqualTo(1);
        String state = check.extract().asString().replaceAll("(?s).*name=\"state\" value=\"([0-9a-f]+)\".*", "$1");
        form("", Map.of("person", "citizen:" + citizen, "reference", reference, "state", "stale"))
                .statusCode(409)
                .body(containsString("Nothing was erased"));
        form("", Map.of("person", "citizen:" + citizen, "reference", reference, "state", state))
                .statusCode(303)
                .header("Location", containsString("/citizens/erasures/"));
        assertThat(database.citizenRecords(citizen)).isZero();
        form("check", Map.of("person", "nobody", "reference", ""))
                .statusCode(422)
                .body(containsString("Give the reference of the request"));
        page("/citizens/erasures").statusCode(200).body(containsString(reference));
    }

    private static ValidatableResponse form(String path, Map<String, String> fields) {
        return given().auth()
                .oauth2(TestTokens.as("dpo").token())
                .redirects()
                .follow(false)
                .formParams(fields)
                .post("/citizens/erasures" + (path.isEmpty() ? "" : "/" + path))
                .then();
    }

    private static ValidatableResponse page(String path) {
        return given().auth().oauth2(TestTokens.as("dpo").token()).get(path).then();
    }
}
