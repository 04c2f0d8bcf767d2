package org.foothold.citizens;

import static io.restassured.RestAssured.given;
import static io.restassured.matcher.RestAssuredMatchers.detailedCookie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.foothold.citizens.MadeUp.letters;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
@QuarkusTestResource(TriageStandIn.class)
class FindingAPersonTest {

    private final MadeUp who = MadeUp.somebody();
    private final String surname = who.family();
    private final String reference = who.reference();
    private final String year = "" + who.born().getYear();
    private String citizen;

    @Inject
    CitizensDatabase database;

    @BeforeEach
    void somebodyIsKnown() {
        citizen = new CouncilPeople(database).claimant(who.claim());
    }

    private static RequestSpecification as(TestTokens worker) {
        return given().auth().oauth2(worker.token()).header("Foothold-Purpose", "early-help");
    }

    private static ValidatableResponse search(TestTokens worker, Map<String, ?> typed) {
        return as(worker)
                .contentType(ContentType.JSON)
                .body(typed)
                .post("/api/citizens/search")
                .then();
    }

    private static ValidatableResponse search(Map<String, ?> typed) {
        return search(TestTokens.as("connector"), typed);
    }

    @Test
    void byNameTheLeastIsShownThatTellsPeopleApart() {
        search(Map.of("name", surname + " " + who.given()))
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].citizen", equalTo(citizen))
                .body("items[0].name", containsString(surname))
                .body("items[0].yearOfBirth", equalTo(who.born().getYear()))
                .body("items[0].postcodeDistrict", equalTo(who.district()))
                .body("items[0].keySet().size()", equalTo(5))
                .body("more", equalTo(false));
    }

    @Test
    void byWhateverElseIsKnownAndAllOfItMustFit() {
        for (var typed : List.of(
                Map.of("identifier", reference),
                Map.of("identifier", citizen),
                Map.of("identifier", citizen.substring(24)),
                Map.of("name", surname.substring(0, 5), "dateOfBirth", year),
                Map.of("name", surname.substring(2, 7), "postcode", who.district()),
                Map.of("name", surname, "dateOfBirth", who.born().toString()),
                Map.of("name", surname, "contact", "+44 " + who.phone().substring(1)),
                Map.of(
                        "name",
                        surname,
                        "postcode",
                        who.postcode().toLowerCase(Locale.ROOT).replace(" ", "")))) {
            search(typed).statusCode(200).body("items.citizen", equalTo(List.of(citizen)));
        }
        for (var typed : List.of(
                Map.of("identifier", reference, "dateOfBirth", "1901"),
                Map.of("identifier", reference, "postcode", "ZS2"),
                Map.of("identifier", reference, "name", "Somebody Else"),
                Map.of("name", surname, "contact", "nobody@example.org"))) {
            search(typed).statusCode(200).body("items", hasSize(0));
        }
    }

    @Test
    void withATypingError() {
        String swapped = "" + surname.charAt(1) + surname.charAt(0) + surname.substring(2);
        String missing = surname.substring(0, 4) + surname.substring(5);
        String other = surname.substring(0, 5) + "ø" + surname.substring(6);
        for (String typed : List.of(swapped, missing, other)) {
            search(Map.of("name", typed)).statusCode(200).body("items.citizen", hasItem(citizen));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "'; drop table citizen; --", "\\", "\" or 1=1", "\u202e"})
    void signsThatMeanSomethingToADatabaseMeanNothing(String sign) {
        search(Map.of("name", "zz" + letters(7) + sign)).statusCode(200).body("items", hasSize(0));
        search(Map.of("name", surname + " " + sign.replaceAll("[a-z0-9]", "")))
                .statusCode(200)
                .body("items.citizen", equalTo(List.of(citizen)));
        assertThat(database.column("select id::text from citizen where id = ?::uuid", citizen))
                .hasSize(1);
    }

    @Test
    void aNameFromRightToLeftIsFoundByAnyPartOfIt() {
        String own = "ع"
                + new StringBuilder(letters(4))
                        .chars()
                        .mapToObj(letter -> "" + (char) ('ا' + letter % 10))
                        .reduce("", String::concat)
                + "ي" + "م".repeat(ThreadLocalRandom.current().nextInt(2, 5));
        String arabic = new CouncilPeople(database)
                .claimant(new MadeUp("محمد", own, who.born().plusYears(1), "A" + reference, "", "ZS1 4AB").claim());
        search(Map.of("name", "محمد " + own)).body("items[0].citizen", equalTo(arabic));
        search(Map.of(
                        "name",
                        own.substring(0, 4),
                        "dateOfBirth",
                        "" + who.born().plusYears(1).getYear()))
                .body("items.citizen", hasItem(arabic));
    }

    @Test
    void aRestrictedPersonIsThereForTheirTeamAlone() {
        MadeUp hidden = MadeUp.somebody();
        String restricted = new CouncilPeople(database).flagged(hidden.flag(), true);
        for (var typed : List.of(
                Map.of("name", hidden.family()),
                Map.of("identifier", restricted),
                Map.of("name", hidden.family(), "dateOfBirth", hidden.born().toString()))) {
            search(typed).body("items", hasSize(0)).body("total", equalTo(0)).body("more", equalTo(false));
            search(TestTokens.as("connector").teams("family-safeguarding"), typed)
                    .body("items[0].citizen", equalTo(restricted))
                    .body("items[0].restricted", equalTo(true));
        }
    }

    @Test
    void everyAnswerIsWrittenDownOnceWithThoseItShowed() {
        String worker = UUID.randomUUID().toString();
        search(TestTokens.as("hub-worker").subject(worker), Map.of("name", surname))
                .statusCode(200);
        search(TestTokens.as("hub-worker").subject(worker), Map.of("name", letters(12)))
                .statusCode(200);
        assertThat(database.column(
                        "select action || subjects::text from access_record where actor = ? order by sequence", worker))
                .containsExactly("people-search{citizen:" + citizen + "}", "people-search{}");
    }

    @Test
    void moreThanAHundredAreNeverShown() {
        String common = letters(8);
        database.run("""
                with made as (
                    insert into citizen (id, version, created_at) select gen_random_uuid(), 1, now()
                      from generate_series(1, 105) returning id
                ), recorded as (
                    insert into source_record (id, service, source_system, source_id, category, version, content_hash,
                        received_at, given_name, family_name, facts)
                    select id, 'citizens', 'test', id::text, 'any', 1, 'x', now(), 'Ann', '%1$s', '{}' from made
                    returning id
                ), linked as (
                    insert into record_link (record_id, citizen_id, rule, since) select id, id, 'test', now() from recorded
                )
                insert into record_search (record_id, words, exact) select id, ' ann %1$s ', '{}' from recorded
                """.formatted(common));
        search(Map.of("name", common, "size", 50, "page", 2))
                .body("items", hasSize(50))
                .body("total", equalTo(100))
                .body("more", equalTo(true));
        search(Map.of("name", common, "size", 50, "page", 3)).body("items", hasSize(0));
        search(Map.of("name", common, "size", 51)).statusCode(422);
    }

    @Test
    void whatCannotBeSearchedIsRefusedByName() {
        search(Map.of("name", "x".repeat(500))).statusCode(422).body("errors.field", equalTo(List.of("name")));
        search(Map.of("name", "ab")).statusCode(422);
        search(Map.of()).statusCode(422);
        search(Map.of("names", "Ann Lee")).statusCode(400);
    }

    @Test
    void aPurposeIsNeeded() {
        given().auth()
                .oauth2(TestTokens.as("connector").token())
                .contentType(ContentType.JSON)
                .body(Map.of("name", surname))
                .post("/api/citizens/search")
                .then()
                .statusCode(400);
    }

    @Test
    void whoMayNotIsToldNothing() {
        for (String role : new String[] {"analyst", "citizen", "admin", "dpo", "manager", "partner-worker"}) {
            search(TestTokens.as(role), Map.of("name", surname)).statusCode(404);
        }
        search(TestTokens.as("connector").organisation("food-bank"), Map.of("name", surname))
                .statusCode(404);
    }

    @Test
    void thePageRemembersTheSearchUnderAKeyForTheOneWhoMadeIt() {
        TestTokens worker =
                TestTokens.as("contact-centre-agent").subject(UUID.randomUUID().toString());
        String found = as(worker)
                .redirects()
                .follow(false)
                .formParam("name", surname)
                .formParam("dateOfBirth-year", year)
                .formParam("dateOfBirth-month", who.born().getMonthValue())
                .post("/citizens/search")
                .then()
                .statusCode(303)
                .header("Location", not(containsString(surname)))
                .extract()
                .header("Location");
        as(worker)
                .get(found)
                .then()
                .statusCode(200)
                .body(containsString(surname), containsString("/citizens/people/" + citizen));
        as(TestTokens.as("connector")).get(found).then().statusCode(404);
        assertThat(database.column("select encode(question, 'escape') from kept_search"))
                .noneMatch(kept -> kept.contains(surname));
        as(worker)
                .formParam("name", "<script>")
                .formParam("postcode", "nowhere")
                .post("/citizens/search")
                .then()
                .statusCode(422)
                .body(containsString("Give a postcode"), containsString("&lt;script&gt;"));
    }

    @Test
    void anOfficerFindsWhoAskedForTheirRightsAndGoesOnToTheRequest() {
        String officer = "officer-" + UUID.randomUUID();
        RequestSpecification asking = given().auth()
                .oauth2(TestTokens.as("dpo").subject(officer).token())
                .redirects()
                .follow(false);
        String found = asking.formParam("name", surname)
                .post("/citizens/search")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        given().auth()
                .oauth2(TestTokens.as("dpo").subject(officer).token())
                .get(found)
                .then()
                .statusCode(200)
                .body(
                        containsString("/citizens/subject-access?person=citizen:" + citizen),
                        containsString("/citizens/erasures?person=citizen:" + citizen),
                        not(containsString("/citizens/people/" + citizen)));
        assertThat(database.column("select purpose from access_record where actor = ?", officer))
                .containsExactly("subject-rights");
        given().auth()
                .oauth2(TestTokens.as("dpo").token())
                .get("/citizens/subject-access?person=citizen:" + citizen)
                .then()
                .statusCode(200)
                .body(containsString("value=\"citizen:" + citizen + "\""));
    }

    @Test
    void thePageAsksForThePurposeFirst() {
        given().auth()
                .oauth2(TestTokens.as("connector").token())
                .redirects()
                .follow(false)
                .get("/citizens/search")
                .then()
                .statusCode(303)
                .header("Location", containsString("/citizens/purpose?next="));
        given().auth()
                .oauth2(TestTokens.as("connector").token())
                .redirects()
                .follow(false)
                .formParam("purpose", "early-help")
                .formParam("next", "//elsewhere.example")
                .post("/citizens/purpose")
                .then()
                .statusCode(303)
                .header("Location", containsString("/citizens/search"))
                .cookie("foothold_purpose", detailedCookie().path("/"));
    }
}
