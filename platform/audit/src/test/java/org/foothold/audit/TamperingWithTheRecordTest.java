package org.foothold.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.foothold.events.Purpose;
import org.foothold.events.RecordRef;
import org.foothold.security.Caller;
import org.foothold.security.Role;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody with the database's password changes the record; each attempt is taken back after it was looked at. */
@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
class TamperingWithTheRecordTest {

    private static final String UNLOCK =
            "alter table access_record disable trigger user; alter table access_anchor disable trigger user; ";
    private static final List<String> EDITS = List.of(
            "access_id = gen_random_uuid()",
            "at = at + interval '1 microsecond'",
            "recorded_at = recorded_at - interval '1 hour'",
            "actor = actor || 'x'",
            "role = 'dpo'",
            "organisation = 'food-bank'",
            "purpose = 'safeguarding'",
            "action = 'nothing-much'",
            "subjects = '{}'",
            "subjects = array(select unnest(subjects) order by 1 desc)",
            "reason = 'a good one'",
            "correlation_id = gen_random_uuid()",
            "previous_hash = sha256('x')",
            "hash = sha256('x')");

    @Inject
    Audit audit;

    @Inject
    ChainAnchor anchor;

    @Inject
    Database database;

    @BeforeEach
    void someLooksAndAnAnchor() throws Throwable {
        for (int i = 0; i < 5; i++) {
            RecordRef one = new RecordRef("triage", UUID.randomUUID());
            RecordRef other = new RecordRef("citizens", UUID.randomUUID());
            VertxContextSupport.subscribeAndAwait(
                    () -> audit.record(Access.to("people-to-contact").showing(other, one), somebody()));
        }
        VertxContextSupport.subscribeAndAwait(anchor::anchor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update access_record set actor = 'x'",
                "delete from access_record",
                "truncate access_record",
                "update access_anchor set sequence = 0",
                "delete from access_anchor",
                "truncate access_anchor"
            })
    void theTablesRefuseIt(String change) {
        assertThatThrownBy(() -> database.tentatively(sql -> sql.execute(change)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("append-only");
    }

    @Test
    void anUntouchedChainIsIntact() throws Exception {
        List<String> faults = database.tentatively(TamperingWithTheRecordTest::faults);
        assertThat(faults).isEmpty();
    }

    @Test
    void aHundredEditsAreFound() throws Exception {
        Random random = new Random(20261122);
        long head = database.number("select max(sequence) from access_record");
        for (int i = 0; i < 100; i++) {
            String edit = EDITS.get(i % EDITS.size());
            long victim = head - random.nextInt(5);
            List<String> faults = database.<List<String>>tentatively(sql -> {
                sql.execute(UNLOCK + "update access_record set " + edit + " where sequence = " + victim);
                return faults(sql);
            });
            assertThat(faults).as("%s at %s", edit, victim).isNotEmpty();
        }
    }

    @Test
    void aRecordMadeToFitIsFoundByTheNext() throws Exception {
        assertThat(tamper(
                        "update access_record r set actor = 'x' where sequence = (select max(sequence) - 2 from access_record); "
                                + "update access_record r set hash = access_record_hash(r) where actor = 'x'"))
                .contains("unlinked");
    }

    @Test
    void aRemovedRecordIsFound() throws Exception {
        assertThat(tamper("delete from access_record where sequence = (select max(sequence) - 2 from access_record)"))
                .contains("gap");
    }

    @Test
    void aRemovedBeginningIsFound() throws Exception {
        assertThat(tamper("delete from access_record where sequence = 1")).contains("gap");
    }

    @Test
    void exchangedRecordsAreFound() throws Exception {
        assertThat(tamper("""
                        update access_record set sequence = -1 where sequence = (select max(sequence) from access_record);
                        update access_record set sequence = sequence + 1 where sequence = (select max(sequence) from access_record);
                        update access_record set sequence = (select max(sequence) - 1 from access_record) where sequence = -1
                        """)).contains("unlinked");
    }

    @Test
    void aCutEndIsFoundByTheAnchor() throws Exception {
        assertThat(tamper("delete from access_record where sequence > (select max(sequence) - 3 from access_record)"))
                .contains("cut");
        assertThat(tamper("truncate access_record")).contains("cut");
    }

    @Test
    void aCutEndWithItsAnchorsIsFoundByTheOneThatWasPublished() throws Exception {
        String published = published();
        assertThat(tamper(
                        "delete from access_anchor; delete from access_record where sequence > (select max(sequence) - 3 from access_record)",
                        published))
                .containsOnly("cut");
    }

    @Test
    void aChainMadeAnewIsFoundByTheOneThatWasPublished() throws Exception {
        String published = published();
        assertThat(tamper("""
                        create temporary table kept on commit drop as select * from access_record;
                        update kept set actor = 'x' where sequence = 2;
                        delete from access_anchor;
                        truncate access_record;
                        select append_access_records((select jsonb_agg(to_jsonb(kept) order by sequence) from kept))
                        """, published)).containsOnly("rewritten");
    }

    @Test
    void theDataProtectionOfficerChecksTheChain() throws Exception {
        String[] seen = published().split(",");
        given().auth()
                .oauth2(TestTokens.as("dpo").token())
                .queryParam("sequence", seen[0])
                .queryParam("hash", seen[1].replace("'", ""))
                .get("/api/triage/operations/audit-verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("faults", hasSize(0));
    }

    @Test
    void anAnchorThatDoesNotFitIsReported() {
        given().auth()
                .oauth2(TestTokens.as("dpo").token())
                .queryParam("sequence", 1)
                .queryParam("hash", "00")
                .get("/api/triage/operations/audit-verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(false))
                .body("faults[0].kind", equalTo("rewritten"));
    }

    @Test
    void othersDoNotLearnThatThereIsAChain() {
        String path = "/api/triage/operations/audit-verification";
        given().auth()
                .oauth2(TestTokens.as("connector").token())
                .get(path)
                .then()
                .statusCode(404);
        given().get(path).then().statusCode(401);
    }

    private String published() throws SQLException {
        return database.text(
                "select sequence || ',''' || encode(hash, 'hex') || '''' from access_anchor order by sequence desc limit 1");
    }

    private List<String> tamper(String change) throws SQLException {
        return tamper(change, "null, null");
    }

    private List<String> tamper(String change, String outside) throws SQLException {
        return database.tentatively(sql -> {
            sql.execute(UNLOCK + change);
            return Database.texts(sql, "select kind from verify_access_records(" + outside + ")");
        });
    }

    private static List<String> faults(Statement sql) throws SQLException {
        return Database.texts(sql, "select kind from verify_access_records(null, null)");
    }

    private static Caller somebody() {
        return new Caller(
                Optional.of(UUID.randomUUID().toString()),
                Set.of(Role.CONNECTOR),
                Optional.empty(),
                Set.of(),
                Optional.of(Purpose.EARLY_HELP),
                Optional.empty());
    }
}
