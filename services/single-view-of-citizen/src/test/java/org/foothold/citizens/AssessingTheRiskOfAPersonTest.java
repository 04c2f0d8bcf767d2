package org.foothold.citizens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
@QuarkusTestResource(TriageStandIn.class)
class AssessingTheRiskOfAPersonTest {

    private final MadeUp who = MadeUp.somebody();

    @Inject
    CitizensDatabase database;

    private CouncilPeople council() {
        return new CouncilPeople(database);
    }

    private static ValidatableResponse get(TestTokens worker, String path) {
        return given().auth()
                .oauth2(worker.token())
                .header("Foothold-Purpose", "early-help")
                .redirects()
                .follow(false)
                .get(path)
                .then();
    }

    private static ValidatableResponse risk(TestTokens worker, String citizen) {
        return get(worker, "/api/citizens/people/" + citizen + "/risk");
    }

    private String tenantUnderNotice() {
        return council().tenant(who.claim(), LocalDate.now(), 1_000, 600, 9, "01/11/2026");
    }

    @Test
    void saysTheLevelWithItsReasonsTheirDatesAndSources() {
        String citizen = tenantUnderNotice();
        risk(TestTokens.as("connector"), citizen)
                .statusCode(200)
                .body("citizen", equalTo(citizen))
                .body("level", equalTo("high"))
                .body("score", equalTo(9))
                .body("reasons.rule", hasItem("notice-served"))
                .body("reasons[0].words.cy", containsString("rhybudd"))
                .body("reasons[0].because[0].from[0].source", equalTo("housing-rents"))
                .body(
                        "reasons[0].because[0].from[0].asOf",
                        equalTo(LocalDate.now().toString()))
                .body("notKnown", hasItem("voucher-requests-in-a-year"));
    }

    @Test
    void standsOnTheRecordPageInBothLanguagesAndClaimsNothing() {
        String citizen = tenantUnderNotice();
        TestTokens connector = TestTokens.as("connector");
        get(connector, "/citizens/people/" + citizen)
                .statusCode(200)
                .body(containsString("Risk of crisis"), containsString("High"))
                .body(containsString("More rent is owed than three months before"))
                .body(containsString("Weeks of rent owed: 9"))
                .body(containsString("not what will happen"));
        get(connector, "/citizens/people/" + citizen + "?lang=cy")
                .body(containsString("Risg o argyfwng"), not(containsString("Risk of crisis")));
    }

    @Test
    void isNotKnownWhereNoRecordTellsOfAnything() {
        String citizen = council().claimant(who.claim());
        database.update(
                "update source_record set category = 'something-else' where id in (select record_id from record_link where citizen_id = ?::uuid)",
                citizen);
        risk(TestTokens.as("connector"), citizen)
                .body("level", equalTo("not-known"))
                .body("reasons", hasSize(0));
    }

    @Test
    void isForTheEyesOfWhoSeesTheWholeRecord() {
        String citizen = tenantUnderNotice();
        for (String role : new String[] {"contact-centre-agent", "hub-worker", "analyst", "dpo", "citizen"}) {
            risk(TestTokens.as(role), citizen).statusCode(404);
        }
        risk(TestTokens.as("connector").organisation("food-bank"), citizen).statusCode(404);
        get(TestTokens.as("hub-worker"), "/citizens/people/" + citizen)
                .statusCode(200)
                .body(not(containsString("Risk of crisis")));
        String restricted = council().flagged(MadeUp.somebody().flag(), true);
        risk(TestTokens.as("connector"), restricted).statusCode(404);
        risk(TestTokens.as("connector").teams("family-safeguarding"), restricted)
                .statusCode(200);
    }

    @Test
    void everyAnswerIsWrittenDownOnce() {
        String citizen = tenantUnderNotice();
        String worker = UUID.randomUUID().toString();
        risk(TestTokens.as("connector").subject(worker), citizen).statusCode(200);
        get(TestTokens.as("connector").subject(worker), "/citizens/people/" + citizen)
                .statusCode(200);
        assertThat(database.column(
                        "select action || subjects::text from access_record where actor = ? order by action", worker))
                .containsExactly("person-record{citizen:" + citizen + "}", "person-risk{citizen:" + citizen + "}");
    }

    @Test
    void anIdThatWasAbsorbedLeadsToTheOneThatSurvives() {
        String citizen = tenantUnderNotice();
        String absorbed = UUID.randomUUID().toString();
        database.run("insert into citizen (id, version, created_at, absorbed_into) values ('%s', 1, now(), '%s')"
                .formatted(absorbed, citizen));
        risk(TestTokens.as("connector"), absorbed)
                .statusCode(303)
                .header("Location", containsString("/people/" + citizen + "/risk"));
    }
}
