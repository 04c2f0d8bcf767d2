package org.foothold.citizens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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
class SeeingOnesOwnPageTest {

    private final MadeUp who = MadeUp.somebody();

    @Inject
    CitizensDatabase database;

    private String claimant() {
        return new CouncilPeople(database).claimant(who.claim());
    }

    private void lookAt(String citizen, String actor, String purpose, String organisation) {
        database.update("""
                with seen as (insert into access_index
                    (access_id, at, service, actor, role, organisation, purpose, action, subjects)
                  values (?::uuid, now(), 'dashboard', ?, 'connector', ?, ?, 'timeline', array[?])
                  returning access_id, subjects)
                insert into access_subject (subject, access_id) select unnest(subjects), access_id from seen
                """, UUID.randomUUID().toString(), actor, organisation, purpose, "citizen:" + citizen);
    }

    private static ValidatableResponse html(OwnAccount account, String path) {
        return given().auth()
                .oauth2(account.tokens().token())
                .redirects()
                .follow(false)
                .get(path)
                .then();
    }

    @Test
    void eachThingHasItsValueItsSourceAndItsDayAndIdentifiersAreMasked() {
        OwnAccount mine = OwnAccount.of(claimant());
        mine.page()
                .statusCode(200)
                .body("facts.find { it.name == 'name' }.value.source", equalTo("benefits"))
                .body("sources[0].keep", equalTo("P6Y"), "sources[0].keptFrom", equalTo("last-seen"))
                .body("facts.find { it.name == 'name' }.value.asOf", equalTo("2026-03-01"))
                .body("facts.find { it.name == 'council-reference' }.value.text", containsString("•"))
                .body("ways", hasSize(1))
                .body("household", equalTo(0))
                .body(not(containsString(who.reference())));
        html(mine, "/citizens/me")
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body(
                        containsString("What we hold about you"),
                        containsString(who.family()),
                        containsString("Your claim for housing benefit or council tax support"),
                        containsString("govuk-exit-this-page"),
                        containsString("a level worked out from them"));
        given().auth()
                .oauth2(mine.tokens().token())
                .queryParam("lang", "cy")
                .get("/citizens/me")
                .then()
                .body(containsString("Beth rydym yn ei gadw amdanoch chi"), containsString("Eich hawliad"));
    }

    @Test
    void othersOfTheHouseholdAreCountedAndNotNamed() {
        String citizen = claimant();
        MadeUp other = MadeUp.somebody();
        new CouncilPeople(database)
                .claimant(other.claim("1 " + who.family() + " Street", who.postcode(), other.phone()));
        OwnAccount.of(citizen).page().body("household", equalTo(1)).body(not(containsString(other.family())));
    }

    @Test
    void whoeverIsRestrictedReadsNothingThatTellsWhereTheyAre() {
        TestTokens team = TestTokens.as("connector").teams("family-safeguarding");
        String citizen = new CouncilPeople(database).flagged(who.flag(), true);
        OwnAccount mine = OwnAccount.fresh();
        mine.enter(OwnAccount.codeFor(citizen, team)).statusCode(204);
        lookAt(citizen, "somebody-by-name", "early-help", null);
        mine.page()
                .statusCode(200)
                .body("household", nullValue(), "ways", hasSize(0), "sources", hasSize(0))
                .body(not(containsString("Hidden Lane")), not(containsString("family-service")));
        mine.get("/api/citizens/me/looks").statusCode(200).body("total", equalTo(0));
        html(mine, "/citizens/me").body(not(containsString("Hidden Lane")), not(containsString("family")));
    }

    @Test
    void whoeverSaidThatAContactIsNotSafeHasNeitherAddressNorContactOnThePage() {
        String citizen = claimant();
        database.update(
                "update source_record set safe_to_contact = 'no' where id in (select record_id from record_link where citizen_id = ?::uuid)",
                citizen);
        OwnAccount mine = OwnAccount.of(citizen);
        mine.page()
                .body("ways", hasSize(0), "household", nullValue())
                .body(not(containsString(who.family() + " Street")), not(containsString(who.postcode())));
        html(mine, "/citizens/me")
                .body(not(containsString(who.family() + " Street")), not(containsString(who.postcode())));
    }

    @Test
    void whoLookedAndWhyIsListedWithoutNamesAndWithoutLooksThatProtect() {
        String citizen = claimant();
        OwnAccount mine = OwnAccount.of(citizen);
        lookAt(citizen, "somebody-by-name", "early-help", "food-bank");
        lookAt(citizen, "somebody-by-name", "safeguarding", null);
        lookAt(citizen, "somebody-by-name", "break-glass", null);
        lookAt(citizen, mine.subject(), "subject-rights", null);
        mine.get("/api/citizens/me/looks")
                .statusCode(200)
                .body("total", equalTo(2))
                .body("looks.own", hasItem(true), "looks.organisation", hasItem("food-bank"))
                .body("looks.purpose", not(hasItem("safeguarding")), "looks.purpose", not(hasItem("break-glass")))
                .body(not(containsString("somebody-by-name")));
        html(mine, "/citizens/me/looks")
                .statusCode(200)
                .body(
                        containsString("To help you early"),
                        containsString("food-bank"),
                        containsString("Some looks are not listed on anybody"),
                        not(containsString("somebody-by-name")),
                        not(containsString("protect somebody")));
    }

    @Test
    void theOwnLookIsWrittenDownLikeAnyOther() {
        String citizen = claimant();
        OwnAccount mine = OwnAccount.of(citizen);
        mine.page().statusCode(200);
        assertThat(database.column(
                        "select action || subjects::text || purpose || role from access_record where actor = ?",
                        mine.subject()))
                .containsExactly("own-page{citizen:" + citizen + "}subject-rightscitizen");
    }

    @Test
    void whatTheySayToSharingHoldsAtOnce() {
        String citizen = claimant();
        String partner = "partner-" + who.family();
        agree(partner);
        OwnAccount mine = OwnAccount.of(citizen);
        decide(citizen, partner).body("allowed", equalTo(true));
        html(mine, "/citizens/me/sharing/change?purpose=early-help&organisation=" + partner)
                .statusCode(200)
                .body(containsString("no longer shown"), containsString(partner));
        say(mine, "refused", partner).statusCode(201);
        decide(citizen, partner).body("allowed", equalTo(false), "reason", equalTo("consent-refused"));
        say(mine, "refused", partner).statusCode(409);
        say(mine, "given", partner).statusCode(201);
        decide(citizen, partner).body("allowed", equalTo(true));
        say(mine, "withdrawn", partner).statusCode(201);
        decide(citizen, partner).body("reason", equalTo("consent-withdrawn"));
        assertThat(database.column(
                        "select word || said_how from consent_statement where recorded_by = ? order by version",
                        mine.subject()))
                .containsExactly("refusedonline", "givenonline", "withdrawnonline");
        mine.get("/api/citizens/me/sharing")
                .body("find { it.organisation == '" + partner + "' }.possible", equalTo(List.of("given")));
    }

    @Test
    void whatRestsOnAnotherGroundCannotBeTakenBackAndThePageSaysWhy() {
        OwnAccount mine = OwnAccount.of(claimant());
        html(mine, "/citizens/me/sharing")
                .statusCode(200)
                .body(containsString("Article 6(1)(e)"), containsString("could forbid it"));
        mine.post("/api/citizens/me/sharing", Map.of("word", "refused", "purpose", "safeguarding"))
                .statusCode(422);
        mine.post(
                        "/api/citizens/me/sharing",
                        Map.of("word", "refused", "purpose", "early-help", "organisation", "nobody"))
                .statusCode(422);
    }

    @Test
    void workersAndAnonymousReadersHaveNoPageAndAnUnlinkedAccountIsAskedForItsCode() {
        for (String role : List.of("connector", "dpo", "admin", "analyst", "partner-worker")) {
            given().auth()
                    .oauth2(TestTokens.as(role).token())
                    .get("/citizens/me")
                    .then()
                    .statusCode(404);
        }
        given().get("/api/citizens/me").then().statusCode(401);
        OwnAccount nobody = OwnAccount.fresh();
        html(nobody, "/citizens/me").statusCode(200).body(containsString("Your code"));
        for (String page : List.of("looks", "sharing", "requests")) {
            html(nobody, "/citizens/me/" + page).statusCode(303);
            nobody.get("/api/citizens/me/" + page).statusCode(404);
        }
        given().auth()
                .oauth2(nobody.tokens().token())
                .formParam("code", "ABCD-EFGH-JKMN")
                .post("/citizens/me/code")
                .then()
                .statusCode(422)
                .body(containsString("That code opens nothing"));
    }

    private static void agree(String partner) {
        OwnAccount.as(TestTokens.as("dpo"))
                .body(Map.of(
                        "organisation", partner,
                        "purposes", List.of("early-help"),
                        "dataItems", List.of("name", "ward"),
                        "needs", List.of(),
                        "validFrom", "2026-01-01"))
                .post("/api/citizens/agreements")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse say(OwnAccount account, String word, String partner) {
        return account.post(
                "/api/citizens/me/sharing", Map.of("word", word, "purpose", "early-help", "organisation", partner));
    }

    private static ValidatableResponse decide(String citizen, String partner) {
        return OwnAccount.as(TestTokens.as("dpo"))
                .body(Map.of(
                        "organisation",
                        partner,
                        "item",
                        "name",
                        "subject",
                        "citizen:" + citizen,
                        "purpose",
                        "early-help"))
                .post("/api/citizens/decisions")
                .then()
                .statusCode(200);
    }
}
