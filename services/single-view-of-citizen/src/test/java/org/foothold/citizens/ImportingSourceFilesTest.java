package org.foothold.citizens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
@QuarkusTestResource(TriageStandIn.class)
class ImportingSourceFilesTest {

    private static final String HEADER =
            "tenancy_ref,tenant_surname,tenant_forename,date_of_birth,ni_number,council_person_ref,balance_3_months_ago,uprn,address,"
                    + "postcode,telephone,email,arrears_balance,weeks_in_arrears,as_at,notice_served\n";

    @Inject
    CitizensDatabase database;

    /** Source ids of this test alone. */
    private final String own = UUID.randomUUID().toString().substring(0, 8);

    private String row(String ref, String surname, String forename, String born, String nino, String postcode) {
        return own + ref + "," + surname + "," + forename + "," + born + "," + nino
                + ",,,,\"1 High Street, Sampleton\"," + postcode + ",,,412.50,6,01/11/2026,\n";
    }

    private static String analyst() {
        return TestTokens.as("analyst").subject("the-analyst").token();
    }

    private static JsonPath imported(byte[] file, String mapping) {
        String location = given().auth()
                .oauth2(analyst())
                .multiPart("mapping", mapping)
                .multiPart("file", "rent.csv", file)
                .post("/api/citizens/imports")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        String path = location.substring(location.indexOf("/api/"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !java.util.Set.of("accepted", "running")
                        .contains(state(path).getString("status")));
        return state(path);
    }

    private static JsonPath imported(String file) {
        return imported(file.getBytes(StandardCharsets.UTF_8), "rent-arrears");
    }

    private static JsonPath state(String path) {
        return given().auth().oauth2(analyst()).get(path).jsonPath();
    }

    @Test
    void goodRowsBecomeRecordsAndBadOnesAreReported() {
        JsonPath done = imported(HEADER
                + row("/1", "Canarius", "Zebulon", "04/02/1981", "AB123456C", "ZS1 4AB")
                + row("/2", "Lee", "Ann", "31/02/1981", "", "")
                + row("/3", "Kay", "Ben", "04/02/1801", "", "")
                + row("/4", "Day", "Cai", "", "QQ123456C", "nowhere")
                + row("/1", "Canarius", "Zebulon", "04/02/1981", "", "")
                + "too,short\n");

        assertThat(done.getString("status")).isEqualTo("done");
        assertThat(done.getInt("rows.added")).isEqualTo(2);
        assertThat(done.getInt("rows.rejected")).isEqualTo(4);
        assertThat(done.getInt("rows.valuesLeftOut")).isEqualTo(2);
        assertThat(done.getInt("percent")).isEqualTo(100);
        String report = given().auth()
                .oauth2(analyst())
                .get("/api/citizens/imports/" + done.getString("id") + "/rejects")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .extract()
                .asString();
        assertThat(report.lines())
                .hasSize(7)
                .anyMatch(line -> line.startsWith("3,row rejected,malformed-date,date_of_birth,"))
                .anyMatch(line -> line.startsWith("4,row rejected,implausible-date,date_of_birth,"))
                .anyMatch(line -> line.startsWith("5,value left out,malformed-nino,ni_number,"))
                .anyMatch(line -> line.startsWith("6,row rejected,duplicate-source-id,tenancy_ref,"))
                .anyMatch(line -> line.startsWith("7,row rejected,wrong-number-of-columns,"));
        assertThat(report)
                .doesNotContain("Canarius")
                .doesNotContain("31/02/1981")
                .doesNotContain("QQ123456C");
    }

    @Test
    void importingAgainChangesNothing() {
        String file = HEADER
                + row("/1", "Canarius", "Zebulon", "04/02/1981", "AB123456C", "ZS1 4AB")
                + row("/2", "Lee", "Ann", "05/02/1982", "", "ZS1 4AB");
        imported(file);
        awaitLinked(own + "/2");
        long eventsBefore = events();

        JsonPath again = imported(file);

        assertThat(again.getInt("rows.same")).isEqualTo(2);
        assertThat(again.getInt("rows.added") + again.getInt("rows.changed")).isZero();
        assertThat(events()).isEqualTo(eventsBefore);
    }

    private String line(String ref, String surname) {
        return "{\"tenancy_ref\":\"" + own + ref + "\",\"tenant_surname\":\"" + surname
                + "\",\"tenant_forename\":\"Ann\",\"date_of_birth\":\"05/02/1982\",\"arrears_balance\":412.50,\"telephone\":null}\n";
    }

    @Test
    void linesOfJsonBecomeRecordsAndBadOnesAreReported() {
        JsonPath done = imported(line("/1", "Canarius")
                + "Secretname, not JSON\n"
                + "[\"Secretname\"]\n\n"
                + "{\"tenancy_ref\":{\"Secretname\":1}}\n"
                + line("/5", "x".repeat(1 << 20))
                + "{\"tenant_surname\":\"Secretname\"}\n"
                + line("/7", "Secret\\u0000name")
                + line("/1", "Secretname")
                + line("/2", "Lee").strip());

        assertThat(done.getString("status")).isEqualTo("done");
        assertThat(done.getInt("rows.total")).isEqualTo(9);
        assertThat(done.getInt("rows.added")).isEqualTo(2);
        assertThat(done.getInt("rows.rejected")).isEqualTo(7);
        String report = given().auth()
                .oauth2(analyst())
                .get("/api/citizens/imports/" + done.getString("id") + "/rejects")
                .asString();
        assertThat(report.lines().map(line -> line.split(",")).map(cells -> cells[0] + " " + cells[2]))
                .containsExactly(
                        "line code",
                        "2 not-json",
                        "3 not-an-object",
                        "5 nested-value",
                        "6 line-too-long",
                        "7 no-source-id",
                        "8 null-character",
                        "9 duplicate-source-id");
        assertThat(report).doesNotContain("Secretname");
    }

    @Test
    void theSameRecordsAsCsvAndAsJsonAreTheSame() {
        String born = "05/02/1982";
        imported(HEADER + row("/1", "Lee", "Ann", born, "", "ZS1 4AB"));

        JsonPath again = imported(
                "{\"tenancy_ref\":\"" + own + "/1\",\"tenant_surname\":\"Lee\",\"tenant_forename\":\"Ann\","
                        + "\"date_of_birth\":\"" + born
                        + "\",\"address\":\"1 High Street, Sampleton\",\"postcode\":\"ZS1 4AB\","
                        + "\"arrears_balance\":\"412.50\",\"weeks_in_arrears\":6,\"as_at\":\"01/11/2026\",\"not_in_the_mapping\":true}");

        assertThat(again.getInt("rows.same")).isEqualTo(1);
        assertThat(again.getInt("rows.rejected")).isZero();
    }

    @Test
    void whenAFileLastHadARecordIsRememberedThoughNothingChanged() {
        imported(HEADER + row("/1", "Lee", "Ann", "", "", "") + row("/2", "Day", "Cai", "", "", ""));
        awaitLinked(own + "/1");
        String written = written("/1");
        String first = seen("/1");
        String other = seen("/2");

        JsonPath again =
                imported(HEADER + row("/1", "Lee", "Ann", "", "", "") + row("/2", "Day", "Cai", "31/02/1981", "", ""));

        assertThat(again.getInt("rows.same")).isEqualTo(1);
        assertThat(java.time.Instant.parse(seen("/1"))).isAfter(java.time.Instant.parse(first));
        assertThat(seen("/2")).as("its row was set aside").isEqualTo(other);
        assertThat(written("/1")).as("the record itself").isEqualTo(written);
    }

    private String seen(String ref) {
        return database.value("""
                select to_char(s.last_seen_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
                  from record_sighting s join source_record r on r.id = s.record_id
                 where r.source_system = 'housing-rents' and r.source_id = ?
                """, own + ref);
    }

    /** Where its row lies: another place when it was written anew. */
    private String written(String ref) {
        return database.value(
                "select ctid || ' ' || xmin || ' ' || received_at from source_record where source_system = 'housing-rents' and source_id = ?",
                own + ref);
    }

    @Test
    void aChangedRowIsANewVersionOfTheSameRecord() {
        imported(HEADER + row("/1", "Lee", "Ann", "05/02/1982", "", "ZS1 4AB"));
        awaitLinked(own + "/1");
        String citizen = database.citizenOf("housing-rents", own + "/1");

        JsonPath again = imported(HEADER + row("/1", "Leigh", "Ann", "05/02/1982", "", "ZS1 4AB"));

        assertThat(again.getInt("rows.changed")).isEqualTo(1);
        assertThat(database.value(
                        "select version from source_record where source_id = ? and source_system = 'housing-rents'",
                        own + "/1"))
                .isEqualTo("3");
        assertThat(database.citizenOf("housing-rents", own + "/1")).isEqualTo(citizen);
    }

    @Test
    void twoSourcesOfOnePersonEndInOneCitizen() {
        imported(HEADER + row("/1", "O'Brien-Smith", "Siân", "05/02/1982", "", "ZS1 4AB"));
        String vouchers =
                "Request ID,Requested on,Full name,Date of birth,Phone,Email,Postcode,Household size,Children under 5,"
                        + "Language\n" + own
                        + "V,2026-11-02,SIAN OBRIEN-SMITH,1982-02-05,020 7946 0018,,zs1 4ab,3,1,cy\n";
        JsonPath done = imported(vouchers.getBytes(StandardCharsets.UTF_8), "food-voucher-requests");
        assertThat(done.getInt("rows.added")).isEqualTo(1);
        awaitLinked(own + "/1");

        // "OBRIEN-SMITH" is one word to the reader of full names and two to the tenancy: the same once normalised
        await().untilAsserted(() -> assertThat(database.citizenOf("contact-centre-vouchers", own + "V"))
                .isNotNull()
                .isEqualTo(database.citizenOf("housing-rents", own + "/1")));
    }

    @Test
    void aFileForAnotherMappingIsRefusedWhole() {
        String before = database.value("select count(*) from source_record");
        JsonPath refused = imported("a,b\n1,2\n");
        assertThat(refused.getString("status")).isEqualTo("refused");
        assertThat(refused.getString("problem.code")).isEqualTo("wrong-header");
        JsonPath half = imported(HEADER + row("/1", "Lee", "Ann", "", "", "") + own + "/2,\"Lee");
        assertThat(half.getString("problem.code")).isEqualTo("half-a-file");
        JsonPath nul = imported(HEADER + row("/1", "Lee\0", "Ann", "", "", ""));
        assertThat(nul.getString("problem.code")).isEqualTo("null-character");
        assertThat(database.value("select count(*) from source_record")).isEqualTo(before);
    }

    @Test
    void aCompressedFileComesAsTheBodyToo() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write((HEADER + row("/1", "Lee", "Ann", "", "", "")).getBytes(StandardCharsets.UTF_8));
        }
        String key = UUID.randomUUID().toString();
        String first = body(bytes.toByteArray(), key);
        assertThat(body(bytes.toByteArray(), key)).isEqualTo(first);
        await().until(() -> state("/api/citizens/imports/" + first).getInt("rows.added") == 1);
    }

    private static String body(byte[] content, String key) {
        return given().auth()
                .oauth2(analyst())
                .header("Idempotency-Key", key)
                .contentType("application/gzip")
                .body(content)
                .post("/api/citizens/imports?mapping=rent-arrears&fileName=rent.csv.gz")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    @Test
    void aMappingNobodyKnowsIsRefused() {
        given().auth()
                .oauth2(analyst())
                .multiPart("mapping", "shoe-sizes")
                .multiPart("file", "rent.csv", HEADER.getBytes(StandardCharsets.UTF_8))
                .post("/api/citizens/imports")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("mapping"));
    }

    @Test
    void onlyAnalystsOfTheCouncilImport() {
        for (String role :
                new String[] {"connector", "manager", "dpo", "admin", "service", "partner-worker", "citizen"}) {
            given().auth()
                    .oauth2(TestTokens.as(role).token())
                    .get("/api/citizens/imports")
                    .then()
                    .statusCode(404);
        }
        given().auth()
                .oauth2(TestTokens.as("analyst").organisation("food-bank").token())
                .get("/api/citizens/imports")
                .then()
                .statusCode(404);
        given().get("/api/citizens/imports").then().statusCode(401);
    }

    @Test
    void thePagesShowTheListTheFormAndTheProgress() {
        JsonPath done = imported(HEADER + row("/1", "Lee", "Ann", "31/31/2000", "", ""));
        given().auth()
                .oauth2(analyst())
                .get("/citizens/imports")
                .then()
                .statusCode(200)
                .body(containsString("rent.csv"))
                .body(containsString("Council tax arrears"));
        given().auth()
                .oauth2(analyst())
                .get("/citizens/imports/" + done.getString("id"))
                .then()
                .statusCode(200)
                .body(containsString("Rows set aside"));
        given().auth()
                .oauth2(analyst())
                .get("/citizens/imports/" + done.getString("id") + "?lang=cy")
                .then()
                .statusCode(200)
                .body(containsString("Rhesi a roddwyd o"))
                .body(containsString("Ôl-ddyledion rhent"));
        given().auth()
                .oauth2(analyst())
                .multiPart("mapping", "")
                .multiPart("idempotencyKey", UUID.randomUUID().toString())
                .post("/citizens/imports")
                .then()
                .statusCode(422)
                .body(containsString("Choose one of the mappings"));
    }

    @Test
    void noNameNumberOrAddressLeavesInAnEvent() {
        imported(HEADER + row("/1", "Canarius", "Zebulon", "04/02/1981", "AB123456C", "ZS1 4AB"));
        awaitLinked(own + "/1");
        assertThat(database.column("select data from outbox_event where data ~* "
                        + "'canarius|zebulon|1981-02-04|AB123456C|ZS1 ?4AB|High Street'"))
                .isEmpty();
    }

    private void awaitLinked(String sourceId) {
        await().until(() -> database.citizenOf("housing-rents", sourceId) != null);
    }

    private long events() {
        return Long.parseLong(database.value(
                "select count(*) from outbox_event o join source_record r on r.id = o.aggregate_id"
                        + " where r.source_id like ?",
                own + "%"));
    }
}
