package org.foothold.citizens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
@QuarkusTestResource(TriageStandIn.class)
class WithdrawingARecordTest {

    private final MadeUp who = MadeUp.somebody();
    private final String id = "w-" + UUID.randomUUID();
    private final String other = "o-" + UUID.randomUUID();

    @Inject
    CitizensDatabase database;

    private static String path(String id) {
        return "/api/citizens/sources/benefits/records/" + id;
    }

    private String put(String id) {
        given().auth()
                .oauth2(TestTokens.as("analyst").token())
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "claimant_surname", who.family(),
                        "claimant_first_names", who.given(),
                        "claimant_dob", "04/02/1981",
                        "council_person_ref", who.reference(),
                        "decision", "awarded"))
                .put(path(id));
        await().until(() -> database.citizenOf("benefits", id) != null);
        return database.citizenOf("benefits", id);
    }

    private static ValidatableResponse withdraw(TestTokens who, String id) {
        return given().auth().oauth2(who.token()).delete(path(id)).then();
    }

    private static ValidatableResponse withdraw(String id) {
        return withdraw(TestTokens.as("analyst"), id);
    }

    private String recordOf(String id) {
        return database.value("select id::text from source_record where source_id = ?", id);
    }

    private void said(String record, String word, String daysAgo) {
        database.update(
                "insert into consent (id, record_id, purpose, given, withdrawn, version, decided_at)"
                        + " values (gen_random_uuid(), ?::uuid, 'early-help', ?::boolean, false, 1, now() - ?::interval)",
                record,
                String.valueOf(word.equals("given")),
                daysAgo + " days");
    }

    /** Whether each of the words of a record is a yes, and who told of it. */
    private String yesOf(String record) {
        return database.value("select string_agg(given::text, ',') from consent where record_id = ?::uuid", record);
    }

    @Test
    void leavesNothingOfThePersonAndTellsTheOthers() {
        String citizen = put(id);
        String record = recordOf(id);

        withdraw(id).statusCode(204);

        for (String table : database.column(
                "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")) {
            for (String value : new String[] {who.family(), who.reference(), id}) {
                assertThat(database.value(
                                "select count(*) from \"" + table + "\" t where t::text ilike ?", "%" + value + "%"))
                        .as(table)
                        .isEqualTo("0");
            }
        }
        assertThat(database.column(
                        "select type from outbox_event where aggregate_id in (?::uuid, ?::uuid) order by seq desc limit 2",
                        record,
                        citizen))
                .containsExactlyInAnyOrder(
                        "foothold.citizens.record.withdrawn.v1", "foothold.citizens.profile.changed.v1");
        assertThat(database.value(
                        "select data from outbox_event where aggregate_id = ?::uuid order by seq desc limit 1",
                        citizen))
                .contains("\"erased\":true");
    }

    @Test
    void isTheSameTwiceAndForWhatWasNeverSeen() {
        put(id);
        String record = recordOf(id);
        withdraw(id).statusCode(204);
        withdraw(id).statusCode(204);
        withdraw("never-" + id).statusCode(204);
        assertThat(database.value(
                        "select count(*) from outbox_event where aggregate_id = ?::uuid and type like '%withdrawn%'",
                        record))
                .isEqualTo("1");
    }

    @Test
    void thePersonsOtherRecordsKeepTheirId() {
        String citizen = put(id);
        assertThat(put(other)).isEqualTo(citizen);
        withdraw(id).statusCode(204);
        assertThat(database.citizenOf("benefits", other)).isEqualTo(citizen);
        assertThat(database.citizenRecords(citizen)).isEqualTo(1);
    }

    @Test
    void comesAgainUnderItsIdInALaterVersionAndIsLinkedAsBefore() {
        String citizen = put(other);
        assertThat(put(id)).isEqualTo(citizen);
        String record = recordOf(id);
        withdraw(id).statusCode(204);
        long gone = Long.parseLong(
                database.value("select version from withdrawn_record where record_id = ?::uuid", record));

        assertThat(put(id)).isEqualTo(citizen);

        assertThat(recordOf(id)).isEqualTo(record);
        assertThat(Long.parseLong(database.value("select version from source_record where id = ?::uuid", record)))
                .isGreaterThan(gone);
        assertThat(database.column("select 1 from withdrawn_record where record_id = ?::uuid", record))
                .isEmpty();
    }

    @Test
    void aNoOutlivesItAndSilencesAnOlderYes() {
        put(other);
        put(id);
        String stays = recordOf(other);
        String goes = recordOf(id);
        said(stays, "given", "9");
        said(goes, "refused", "1");

        withdraw(id).statusCode(204);

        assertThat(yesOf(stays)).isEqualTo("false");
        assertThat(yesOf(goes)).isEqualTo("false");
        assertThat(database.value(
                        "select type from outbox_event where type like '%consent%' and data like ? order by seq desc limit 1",
                        "%" + stays + "%"))
                .isEqualTo("foothold.citizens.consent.refused.v1");
    }

    @Test
    void aNewerYesThroughAnotherRecordStands() {
        put(other);
        put(id);
        String stays = recordOf(other);
        said(recordOf(id), "refused", "9");
        said(stays, "given", "1");
        withdraw(id).statusCode(204);
        assertThat(yesOf(stays)).isEqualTo("true");
    }

    @Test
    void aYesEndsWithItAlsoWhenItComesAgain() {
        put(id);
        String record = recordOf(id);
        said(record, "given", "1");
        withdraw(id).statusCode(204);
        put(id);
        assertThat(yesOf(record)).isEqualTo("false");
        assertThat(database.value(
                        "select type from outbox_event where type like '%consent%' and data like ? order by seq desc limit 1",
                        "%" + record + "%"))
                .isEqualTo("foothold.citizens.consent.withdrawn.v1");
    }

    @Test
    void thatTwoAreNotOnePersonHoldsWhenItComesAgain() {
        put(other);
        put(id);
        database.update(
                "insert into match_verdict (id, record_one, record_other, verdict, reason, decided_by, decided_at, note)"
                        + " values (gen_random_uuid(), least(?::uuid, ?::uuid), greatest(?::uuid, ?::uuid), 'not-same', 'other',"
                        + " 'somebody', now(), 'a note')",
                recordOf(other),
                recordOf(id),
                recordOf(other),
                recordOf(id));
        withdraw(id).statusCode(204);
        String back = put(id);
        assertThat(back).isNotEqualTo(database.citizenOf("benefits", other));
        assertThat(database.column(
                        "select note from match_verdict where ?::uuid in (record_one, record_other) and note is not null",
                        recordOf(id)))
                .isEmpty();
    }

    @Test
    void aLegalHoldKeepsIt() {
        String citizen = put(id);
        given().auth()
                .oauth2(TestTokens.as("dpo").token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(Map.of("person", "citizen:" + citizen, "reference", "CASE-9", "reason", "A claim is open."))
                .post("/api/citizens/legal-holds")
                .then()
                .statusCode(201);
        withdraw(id).statusCode(409).body("type", equalTo("urn:foothold:rule:person-is-on-legal-hold"));
        assertThat(database.citizenOf("benefits", id)).isEqualTo(citizen);
    }

    @Test
    void isForTheCouncilsAnalystsAndServices() {
        put(id);
        withdraw(TestTokens.as("connector"), id).statusCode(404);
        withdraw(TestTokens.as("analyst").organisation("food-bank"), id).statusCode(404);
        assertThat(database.citizenOf("benefits", id)).isNotNull();
        withdraw(TestTokens.ofService("revenues"), id).statusCode(204);
        assertThat(database.citizenOf("benefits", id)).isNull();
    }
}
