package org.foothold.citizens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
@QuarkusTestResource(TriageStandIn.class)
class GivingOnlineAccessTest {

    private final MadeUp who = MadeUp.somebody();
    private final TestTokens worker = TestTokens.as("connector").subject("worker-" + who.family());

    @Inject
    CitizensDatabase database;

    private String claimant(MadeUp one) {
        return new CouncilPeople(database).claimant(one.claim());
    }

    private String claimedTwice() {
        String citizen = claimant(who);
        assertThat(new CouncilPeople(database).claimant(who.claim("2 Low Road", "ZS9 9AB", "01632 960126")))
                .isEqualTo(citizen);
        return citizen;
    }

    /** As linking does it: the open link closes, another opens. */
    private void move(List<String> records, String to) {
        records.forEach(record -> {
            database.update("update record_link set until = now() where record_id = ?::uuid and until is null", record);
        });
        database.update(
                "insert into record_link (record_id, citizen_id, rule, since) select unnest(?::uuid[]), ?::uuid, 'test', now()",
                "{" + String.join(",", records) + "}",
                to);
    }

    private List<String> recordsOf(String citizen) {
        return database.column(
                "select record_id::text from record_link where citizen_id = ?::uuid and until is null order by id",
                citizen);
    }

    private String newCitizen() {
        String id = UUID.randomUUID().toString();
        database.update("insert into citizen (id, version, created_at) values (?::uuid, 1, now())", id);
        return id;
    }

    private static int end(String citizen, TestTokens by, String because) {
        return OwnAccount.as(by)
                .body(Map.of("because", because))
                .post("/api/citizens/people/" + citizen + "/online-access/ending")
                .statusCode();
    }

    @Test
    void theCodeLeadsTheAccountToItsOwnPageAndToNoOther() {
        String citizen = claimant(who);
        MadeUp other = MadeUp.somebody();
        OwnAccount others = OwnAccount.of(claimant(other));
        OwnAccount mine = OwnAccount.fresh();
        mine.page().statusCode(404);
        mine.enter(OwnAccount.codeFor(citizen, worker).toLowerCase().replace("-", " "))
                .statusCode(204);
        mine.page().statusCode(200).body(containsString(who.family()), not(containsString(other.family())));
        others.page().statusCode(200).body(containsString(other.family()), not(containsString(who.family())));
        OwnAccount.fresh().page().statusCode(404);
    }

    @Test
    void theTableKeepsNoCodeThatOpensAnything() {
        String code = OwnAccount.codeFor(claimant(who), worker).replace("-", "");
        assertThat(database.column("select account_access::text from account_access"))
                .noneMatch(row -> row.contains(code));
    }

    @Test
    void aCodeThatIsWrongUsedOverOrReplacedLooksTheSame() {
        String citizen = claimant(who);
        String replaced = OwnAccount.codeFor(citizen, worker);
        String used = OwnAccount.codeFor(citizen, worker);
        OwnAccount.fresh().enter(used).statusCode(204);
        MadeUp other = MadeUp.somebody();
        String late = claimant(other);
        String over = OwnAccount.codeFor(late, worker);
        database.update(
                "update account_access set code_ends_at = now() - interval '1 second' where citizen_id = ?::uuid",
                late);
        OwnAccount stranger = OwnAccount.fresh();
        List<String> answers = List.of("ABCD-EFGH-JKMN", used, replaced, over, "no code at all").stream()
                .map(code -> stranger.enter(code).statusCode(404).extract().path("title") + "")
                .distinct()
                .toList();
        assertThat(answers).hasSize(1);
        stranger.page().statusCode(404);
    }

    @Test
    void whoTriesTooOftenIsHeldBackEvenWithTheRightCode() {
        String code = OwnAccount.codeFor(claimant(who), worker);
        OwnAccount stranger = OwnAccount.fresh();
        for (int i = 0; i < 5; i++) {
            stranger.enter("ABCD-EFGH-JKMN").statusCode(404);
        }
        stranger.enter(code).statusCode(429);
        OwnAccount.fresh().enter(code).statusCode(204);
    }

    @Test
    void aWorkerCannotEnterTheirOwnCode() {
        String both = "both-" + who.family();
        String code =
                OwnAccount.codeFor(claimant(who), TestTokens.as("connector").subject(both));
        new OwnAccount(TestTokens.as("citizen", "connector").subject(both), both)
                .enter(code)
                .statusCode(404);
    }

    @Test
    void eitherSideEndsItAtOnce() {
        String citizen = claimant(who);
        OwnAccount mine = OwnAccount.of(citizen);
        mine.post("/api/citizens/me/ending", Map.of()).statusCode(204);
        mine.page().statusCode(404);
        OwnAccount again = OwnAccount.of(citizen);
        again.page().statusCode(200);
        assertThat(end(citizen, TestTokens.as("hub-worker"), "danger")).isEqualTo(204);
        again.page().statusCode(404);
        OwnAccount.as(worker)
                .get("/api/citizens/people/" + citizen + "/online-access")
                .then()
                .statusCode(200)
                .body("accesses.endedBecause", hasItem("danger"), "accesses.endedBecause", hasItem("own-wish"));
    }

    @Test
    void aNewCodeEndsWhatWasGivenBefore() {
        String citizen = claimant(who);
        OwnAccount stolen = OwnAccount.of(citizen);
        OwnAccount.codeFor(citizen, worker);
        stolen.page().statusCode(404);
    }

    @Test
    void itFollowsThePersonWhenTheyAreMergedIntoAnother() {
        String citizen = claimedTwice();
        OwnAccount mine = OwnAccount.of(citizen);
        String survivor = newCitizen();
        move(recordsOf(citizen), survivor);
        database.update("update citizen set absorbed_into = ?::uuid where id = ?::uuid", survivor, citizen);
        mine.page().statusCode(200).body(containsString(who.family()));
    }

    @Test
    void itEndsInTheMomentTheRecordsArePartedAndStaysEndedWhicheverHalfIsLeft() {
        String citizen = claimedTwice();
        OwnAccount mine = OwnAccount.of(citizen);
        List<String> records = recordsOf(citizen);
        move(List.of(records.getFirst()), newCitizen());
        assertThat(database.value(
                        "select ended_because from account_access where citizen_id = ?::uuid and account = ?",
                        citizen,
                        mine.subject()))
                .isEqualTo("records-parted");
        mine.page().statusCode(404);
        database.update("delete from source_record where id = ?::uuid", records.getFirst());
        mine.page().statusCode(404);
    }

    @Test
    void aRecordThatCameLaterAndGoesAgainEndsNothing() {
        String citizen = claimant(who);
        OwnAccount mine = OwnAccount.of(citizen);
        List<String> before = recordsOf(citizen);
        claimedTwice();
        List<String> later = recordsOf(citizen).stream()
                .filter(record -> !before.contains(record))
                .toList();
        move(later, newCitizen());
        mine.page().statusCode(200);
    }

    @Test
    void twoAccountsThatAMergeBringsTogetherBothEnd() {
        String citizen = claimant(who);
        MadeUp other = MadeUp.somebody();
        String another = claimant(other);
        OwnAccount mine = OwnAccount.of(citizen);
        OwnAccount theirs = OwnAccount.of(another);
        move(recordsOf(another), citizen);
        mine.page().statusCode(404);
        theirs.page().statusCode(404);
        assertThat(database.column(
                        "select ended_because from account_access where account in (?, ?)",
                        mine.subject(),
                        theirs.subject()))
                .containsOnly("two-accounts");
    }

    @Test
    void whoeverIsRestrictedGetsACodeFromTheirTeamAlone() {
        String citizen = new CouncilPeople(database).flagged(who.flag(), true);
        OwnAccount.give(citizen, worker).statusCode(404);
        TestTokens team = TestTokens.as("connector").teams("family-safeguarding");
        OwnAccount.give(citizen, team).statusCode(201);
        OwnAccount.as(team)
                .get("/citizens/people/" + citizen + "/online-access")
                .then()
                .statusCode(200)
                .body(containsString("This person is with one team only"));
        assertThat(end(citizen, worker, "danger"))
                .as("in danger nobody is asked whose team it is")
                .isEqualTo(204);
        assertThat(end(UUID.randomUUID().toString(), worker, "danger")).isEqualTo(204);
    }

    @Test
    void partnersGiveNoAccess() {
        String citizen = claimant(who);
        OwnAccount.give(citizen, TestTokens.as("connector").organisation("food-bank"))
                .statusCode(404);
        assertThat(end(citizen, TestTokens.as("connector").organisation("food-bank"), "danger"))
                .isEqualTo(404);
    }

    @Test
    void thePageShowsTheCodeOnceAndSaysWhatIsMissing() {
        String citizen = claimant(who);
        String here = "/citizens/people/" + citizen + "/online-access";
        given().auth()
                .oauth2(worker.token())
                .post(here)
                .then()
                .statusCode(422)
                .body(containsString("Choose how you checked who they are"));
        given().auth()
                .oauth2(worker.token())
                .formParam("checked", "known-to-the-worker")
                .post(here)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body(containsString("id=\"code\""));
        given().auth()
                .oauth2(worker.token())
                .get(here)
                .then()
                .statusCode(200)
                .body(containsString("Not entered yet"), not(containsString("id=\"code\"")));
        given().auth()
                .oauth2(worker.token())
                .queryParam("lang", "cy")
                .get(here)
                .then()
                .body(containsString("Mynediad ar-lein"));
    }

    @Test
    void thatItWasGivenIsOneLook() {
        String citizen = claimant(who);
        OwnAccount.codeFor(citizen, worker);
        assertThat(database.column(
                        "select action || subjects::text || purpose from access_record where actor = ?",
                        "worker-" + who.family()))
                .containsExactly("online-access-given{citizen:" + citizen + "}subject-rights");
        OwnAccount.as(TestTokens.as("dpo"))
                .get("/api/citizens/people/" + citizen + "/online-access")
                .then()
                .statusCode(200)
                .body("accesses[0].state", equalTo("code-given"));
    }
}
