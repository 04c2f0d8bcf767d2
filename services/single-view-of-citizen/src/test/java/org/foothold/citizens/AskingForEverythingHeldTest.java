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
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.foothold.citizens.subject.domain.HeldIn;
import org.foothold.citizens.subject.domain.NotHeldIn;
import org.foothold.citizens.wording.Wording;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
@QuarkusTestResource(TriageStandIn.class)
class AskingForEverythingHeldTest {

    private final MadeUp who = MadeUp.somebody();

    @Inject
    CitizensDatabase database;

    private static ValidatableResponse ask(TestTokens officer, String person) {
        return given().auth()
                .oauth2(officer.token())
                .contentType(ContentType.JSON)
                .body(Map.of("person", person, "reference", "SAR-17"))
                .post("/api/citizens/subject-access")
                .then();
    }

    private static ValidatableResponse onThePage(TestTokens officer, String person, String as) {
        return given().auth()
                .oauth2(officer.token())
                .formParam("person", person)
                .formParam("reference", "SAR-17")
                .formParam("as", as)
                .post("/citizens/subject-access")
                .then();
    }

    private String claimedTwice() {
        var council = new CouncilPeople(database);
        String citizen = council.claimant(who.claim());
        assertThat(council.claimant(who.claim("2 Low Road", "ZS9 9AB", "01632 960125")))
                .isEqualTo(citizen);
        return citizen;
    }

    @Test
    void theAnswerHasEveryRecordWholeAndWhatItComesTo() {
        String citizen = claimedTwice();
        ask(TestTokens.as("dpo"), "citizen:" + citizen)
                .statusCode(200)
                .body("citizen", equalTo("citizen:" + citizen))
                .body("held.source_record", hasSize(2))
                .body("held.source_record.family_name", hasItem(who.family()))
                .body("held.source_record.council_reference", hasItem(who.reference()))
                .body("held.source_record[0].facts", not(equalTo(null)))
                .body("held.contact_point", hasSize(2))
                .body("held.record_link", hasSize(2))
                .body("held.record_search", hasSize(2))
                .body("held.record_sighting", hasSize(2))
                .body("held.'what-stands'.attribute", hasItem("name"))
                .body("held.retention.find { it.source == 'benefits' }.keep", equalTo("P6Y"))
                .body("held.'why-one-person'", hasSize(1));
    }

    @Test
    void whoLookedBeforeIsInIt() {
        String citizen = claimedTwice();
        given().auth()
                .oauth2(TestTokens.as("connector")
                        .subject("worker-" + who.family())
                        .token())
                .header("Foothold-Purpose", "early-help")
                .get("/api/citizens/people/" + citizen)
                .then()
                .statusCode(200);
        ask(TestTokens.as("dpo"), "citizen:" + citizen)
                .body("held.access_record.actor", hasItem("worker-" + who.family()))
                .body("held.access_record.purpose", hasItem("early-help"));
    }

    @Test
    void anyRecordOfTheirsLeadsToAllOfThem() {
        String citizen = claimedTwice();
        String record = database.value(
                "select 'citizens:' || record_id from record_link where citizen_id = ?::uuid limit 1", citizen);
        ask(TestTokens.as("dpo"), record).statusCode(200).body("held.source_record", hasSize(2));
    }

    @Test
    void theOthersOfTheHouseholdAreCountedAndNotNamed() {
        var council = new CouncilPeople(database);
        String citizen = council.claimant(who.claim());
        MadeUp other = MadeUp.somebody();
        council.claimant(other.claim("1 " + who.family() + " Street", who.postcode(), other.phone()));
        assertThat(ask(TestTokens.as("dpo"), "citizen:" + citizen)
                        .body("held.household", hasSize(1))
                        .extract()
                        .asString())
                .doesNotContain(other.family());
    }

    @Test
    void theLookIsWrittenDownOnceWithTheReferenceOfTheRequest() {
        String citizen = claimedTwice();
        String officer = UUID.randomUUID().toString();
        ask(TestTokens.as("dpo").subject(officer), "citizen:" + citizen).statusCode(200);
        ask(TestTokens.as("dpo").subject(officer), "citizen:" + UUID.randomUUID())
                .statusCode(404);
        assertThat(database.column(
                        "select action || subjects::text || reason || purpose from access_record where actor = ?",
                        officer))
                .containsExactly("subject-access{citizen:" + citizen + "}SAR-17subject-rights");
    }

    @Test
    void thePageIsADocumentAndAFileInBothLanguages() {
        String citizen = claimedTwice();
        onThePage(TestTokens.as("dpo"), "citizen:" + citizen, "")
                .statusCode(200)
                .body(containsString("What we hold about you"), containsString(who.reference()))
                .body(containsString("Records from sources"), containsString("Council reference"));
        onThePage(TestTokens.as("dpo"), "citizen:" + citizen, "file")
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .body("held.source_record", hasSize(2));
        onThePage(TestTokens.as("dpo"), "nobody", "")
                .statusCode(422)
                .body(containsString("Give a reference like citizen:"));
        onThePage(TestTokens.as("connector"), "citizen:" + citizen, "").statusCode(404);
    }

    @Test
    void everyTableOfTheDatabaseIsInItOrSaysWhyNot() {
        List<String> known = new ArrayList<>(NotHeldIn.REASONS.keySet());
        Arrays.stream(HeldIn.values()).map(HeldIn::table).forEach(known::add);
        assertThat(database.column("""
                        select table_name from information_schema.tables
                         where table_schema = 'public' and table_type = 'BASE TABLE'
                        """))
                .as("a new table goes into HeldIn, or into NotHeldIn with the reason")
                .containsExactlyInAnyOrderElementsOf(known);
        assertThat(NotHeldIn.REASONS.values())
                .allSatisfy(reason -> assertThat(reason).isNotBlank());
    }

    @Test
    void everyColumnHasWordsOnThePage() {
        for (Locale language : List.of(Locale.UK, Locale.of("cy"))) {
            var words = Wording.in(language).rights();
            for (HeldIn table : HeldIn.values()) {
                assertThat(words.section(table.table())).isNotEqualTo(table.table());
                assertThat(database.column(
                                "select column_name from information_schema.columns where table_name = ?"
                                        + " and column_name not in ('subjects', 'hash', 'previous_hash')",
                                table.table()))
                        .allSatisfy(column ->
                                assertThat(words.column(column)).as(column).isNotEqualTo(column));
            }
        }
    }
}
