package org.foothold.citizens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.foothold.citizens.MadeUp.letters;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.foothold.events.RecordRef;
import org.foothold.events.triage.PersonMet;
import org.foothold.events.triage.TriageEvents;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestEvents;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
@QuarkusTestResource(TriageStandIn.class)
class ShowingAPersonTest {

    private final MadeUp who = MadeUp.somebody();
    private final String surname = who.family();
    private final String elsewhere = MadeUp.somebody().postcode();
    private final String secondPhone =
            "0121 496 0" + ThreadLocalRandom.current().nextInt(100, 1000);

    @Inject
    CitizensDatabase database;

    private static RequestSpecification as(TestTokens worker) {
        return given().auth().oauth2(worker.token()).header("Foothold-Purpose", "early-help");
    }

    private static ValidatableResponse show(TestTokens worker, String citizen) {
        return as(worker)
                .redirects()
                .follow(false)
                .get("/api/citizens/people/" + citizen)
                .then();
    }

    private static ValidatableResponse page(TestTokens worker, String citizen) {
        return as(worker)
                .redirects()
                .follow(false)
                .get("/citizens/people/" + citizen)
                .then();
    }

    private String called() {
        return who.given() + " " + surname;
    }

    private CouncilPeople council() {
        return new CouncilPeople(database);
    }

    /** Two claims of one person: the second two years later, from another street. */
    private String claimedTwice() {
        String first = council().claimant(who.claim());
        String second = council().claimant(moved());
        assertThat(second).isEqualTo(first);
        return first;
    }

    private String moved() {
        return who.claim("2 Low " + surname, elsewhere, secondPhone);
    }

    /** Somebody triage met. */
    private String met(String safe) {
        UUID record = UUID.randomUUID();
        UUID assessment = UUID.randomUUID();
        TriageStandIn.knows(
                record, """
                {"recordRef": "triage:%s", "givenName": "%s", "familyName": "%s", "dateOfBirth": "%s",
                 "postcode": "ZS1 4AB", "phone": "%s", "email": "%s@example.org", "preferredChannel": "text",
                 "safeToContact": %s, "language": "cy", "consentToShare": true}
                """.formatted(record, who.given(), surname, who.born(), who.phone(), surname, safe));
        TestEvents.of(TriageEvents.PERSON_MET, assessment, new PersonMet(assessment, new RecordRef("triage", record)))
                .publish();
        await().until(() -> database.citizenOf("triage", record.toString()) != null);
        return database.citizenOf("triage", record.toString());
    }

    @Test
    void aConnectorSeesWhoItIsFromWhereAndWhy() {
        String citizen = claimedTwice();
        String end = who.reference().substring(8);
        show(TestTokens.as("connector"), citizen)
                .statusCode(200)
                .body("attributes.find { it.name == 'name' }.value.text", equalTo(called()))
                .body("attributes.find { it.name == 'council-reference' }.value.text", endsWith(end))
                .body("attributes.find { it.name == 'council-reference' }.value.text", not(containsString("REF")))
                .body("attributes.find { it.name == 'address' }.others", hasSize(1))
                .body("contact.ways", hasSize(2))
                .body("sources", hasSize(2))
                .body("sources[0].comparedWith", nullValue());
        var path = show(TestTokens.as("connector"), citizen).extract().jsonPath();
        assertThat(path.getString("sources[1].comparedWith")).isEqualTo(path.getString("sources[0].record"));
        assertThat(path.getList("sources[1].steps.weight", Integer.class).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(path.getInt("sources[1].score"));
        page(TestTokens.as("connector"), citizen)
                .statusCode(200)
                .body(containsString(called()))
                .body(containsString("Why we think these records are one person"))
                .body(containsString("foothold-waterfall"))
                .body(containsString("/dashboard/people/citizen:" + citizen))
                .body(not(containsString(who.reference())));
        as(TestTokens.as("connector"))
                .get("/citizens/people/" + citizen + "?lang=cy")
                .then()
                .body(containsString("Cofnod person"), not(containsString("How to reach them")));
    }

    @Test
    void anAgentAndAHubWorkerSeeLess() {
        String citizen = claimedTwice();
        for (String role : List.of("contact-centre-agent", "hub-worker")) {
            show(TestTokens.as(role), citizen)
                    .statusCode(200)
                    .body("attributes.name", equalTo(List.of("name", "date-of-birth", "address")))
                    .body("attributes.others.flatten()", hasSize(0))
                    .body("contact.ways", hasSize(2))
                    .body("sources", nullValue());
            page(TestTokens.as(role), citizen)
                    .statusCode(200)
                    .body(not(containsString("Council reference")), not(containsString("foothold-waterfall")));
        }
    }

    @Test
    void aRecordThatIsUnlinkedIsGoneFromThePage() {
        String citizen = council().claimant(who.claim());
        var before = show(TestTokens.as("connector"), citizen).extract().asString();
        council().claimant(moved());
        assertThat(show(TestTokens.as("connector"), citizen).extract().asString())
                .isNotEqualTo(before);
        database.run("""
                update record_link set until = now() where id = (
                    select max(id) from record_link where citizen_id = '%s' and until is null)
                """.formatted(citizen));
        assertThat(show(TestTokens.as("connector"), citizen).extract().asString())
                .isEqualTo(before);
    }

    @Test
    void aWayThatIsNotSafeIsNowhereOnThePage() {
        String citizen = met("false");
        show(TestTokens.as("connector"), citizen)
                .body("contact.state", equalTo("not-safe"))
                .body("contact.ways", hasSize(0))
                .body("contact.closed", equalTo(2));
        page(TestTokens.as("connector"), citizen)
                .body(containsString("Do not call, text or write"))
                .body(not(containsString(who.phone().substring(1))), not(containsString("@example.org")));
    }

    @Test
    void aWayThatIsSafeIsShownWithLanguageAndChannel() {
        page(TestTokens.as("hub-worker"), met("true"))
                .body(containsString("They said it is safe"))
                .body(
                        containsString("+44" + who.phone().substring(1)),
                        containsString("Welsh"),
                        containsString("text message"))
                .body(containsString("Said yes to sharing with partners who have an agreement"));
    }

    @Test
    void anIdThatWasAbsorbedLeadsToTheOneThatSurvives() {
        String citizen = claimedTwice();
        String absorbed = UUID.randomUUID().toString();
        database.run("insert into citizen (id, version, created_at, absorbed_into) values ('%s', 1, now(), '%s')"
                .formatted(absorbed, citizen));
        show(TestTokens.as("connector"), absorbed)
                .statusCode(303)
                .header("Location", endsWith("/api/citizens/people/" + citizen));
        page(TestTokens.as("connector"), absorbed)
                .statusCode(303)
                .header("Location", endsWith("/citizens/people/" + citizen));
    }

    @Test
    void aRestrictedPersonIsThereForTheirTeamAlone() {
        String restricted = council().flagged(MadeUp.somebody().flag(), true);
        for (String role : List.of("connector", "contact-centre-agent", "hub-worker")) {
            show(TestTokens.as(role), restricted).statusCode(404);
            page(TestTokens.as(role), restricted).statusCode(404);
            show(TestTokens.as(role).teams("family-safeguarding"), restricted)
                    .statusCode(200)
                    .body("restricted", equalTo(true));
        }
    }

    @Test
    void aPartnerSeesWhatTheAgreementCoversAndNothingElse() {
        String citizen = claimedTwice();
        String partner = "partner-" + letters(6);
        TestTokens worker = TestTokens.as("partner-worker").organisation(partner);
        show(worker, citizen).statusCode(404);
        agree(partner, List.of("name", "age-band"));
        show(worker, citizen)
                .statusCode(200)
                .body("attributes.name", equalTo(List.of("name")))
                .body("ageBand", not(nullValue()))
                .body("contact", nullValue())
                .body("consents", nullValue())
                .body("sources", nullValue());
        page(worker, citizen)
                .statusCode(200)
                .body(containsString(called()))
                .body(
                        not(containsString("4960" + secondPhone.substring(10))),
                        not(containsString("2 Low")),
                        not(containsString("" + who.born())));
        given().auth()
                .oauth2(worker.token())
                .header("Foothold-Purpose", "safeguarding")
                .get("/api/citizens/people/" + citizen)
                .then()
                .statusCode(404);
    }

    private static void agree(String partner, List<String> items) {
        given().auth()
                .oauth2(TestTokens.as("dpo").token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "organisation",
                        partner,
                        "purposes",
                        List.of("early-help"),
                        "dataItems",
                        items,
                        "validFrom",
                        LocalDate.now().minusDays(1).toString()))
                .post("/api/citizens/agreements")
                .then()
                .statusCode(201);
    }

    @Test
    void whoWasAtTheSameDoorIsShownAndWrittenDownUnlessSomebodyIsRestricted() {
        String citizen = council().claimant(who.claim());
        String mate = council().claimant(MadeUp.somebody().claim("1 " + surname + " street", who.postcode(), ""));
        String hidden = council().claimant(MadeUp.somebody().claim("1 " + surname + " street", who.postcode(), ""));
        database.run("update citizen set restricted_to = 'family-safeguarding' where id = '%s'".formatted(hidden));
        String worker = UUID.randomUUID().toString();
        show(TestTokens.as("connector").subject(worker).teams("family-safeguarding"), citizen)
                .body("household.citizen", equalTo(List.of(mate)));
        assertThat(database.column("select subjects::text from access_record where actor = ?", worker))
                .containsExactly("{citizen:%s,citizen:%s}".formatted(citizen, mate));
        page(TestTokens.as("connector"), citizen).body(containsString("/citizens/people/" + mate));
        show(TestTokens.as("hub-worker"), citizen).body("household", nullValue());
        show(TestTokens.as("connector").teams("family-safeguarding"), hidden)
                .statusCode(200)
                .body("household", hasSize(0));
    }

    @Test
    void whomASourceKnowsAsOneHouseholdIsShownWithoutAnAddress() {
        String citizen = council().claimant(who.claim());
        String mate = council().claimant(MadeUp.somebody().claim());
        String other = council().claimant(MadeUp.somebody().claim());
        database.run("""
                update source_record r set facts = r.facts || '{"household": "%s"}', postcode = null, address = null, uprn = null
                  from record_link l where l.record_id = r.id and l.until is null and l.citizen_id in ('%s', '%s')
                """.formatted(surname, citizen, mate));
        show(TestTokens.as("connector"), citizen)
                .body("household.citizen", hasItem(mate))
                .body("household.citizen", not(hasItem(other)));
    }

    @Test
    void everyLookIsWrittenDownOnce() {
        String citizen = claimedTwice();
        String worker = UUID.randomUUID().toString();
        page(TestTokens.as("connector").subject(worker), citizen).statusCode(200);
        show(TestTokens.as("connector").subject(worker), UUID.randomUUID().toString())
                .statusCode(404);
        assertThat(database.column("select action || subjects::text from access_record where actor = ?", worker))
                .containsExactly("person-record{citizen:" + citizen + "}");
    }

    @Test
    void whoMayNotIsToldNothing() {
        String citizen = claimedTwice();
        for (String role : new String[] {"analyst", "citizen", "admin", "dpo", "manager"}) {
            show(TestTokens.as(role), citizen).statusCode(404);
            page(TestTokens.as(role), citizen).statusCode(404);
        }
        show(TestTokens.as("connector").organisation("food-bank"), citizen).statusCode(404);
        page(TestTokens.as("connector"), "not-an-id").statusCode(404);
    }

    private ValidatableResponse say(TestTokens worker, String citizen, String word, String saidOn) {
        return as(worker)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(Map.of("word", word, "purpose", "early-help", "how", "telephone", "saidOn", saidOn))
                .post("/api/citizens/people/" + citizen + "/consents")
                .then();
    }

    private ValidatableResponse decide(String partner, String citizen) {
        return given().auth()
                .oauth2(TestTokens.ofService("referrals").token())
                .contentType(ContentType.JSON)
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

    @Test
    void twoFirstWordsAtOnceAreOneWordAndARefusal() {
        String citizen = claimedTwice();
        String today = LocalDate.now().toString();
        var answers = Stream.of("one", "other")
                .map(name -> TestTokens.as("hub-worker").subject(name + "-" + surname))
                .map(worker -> CompletableFuture.supplyAsync(
                        () -> say(worker, citizen, "given", today).extract().statusCode()))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void whatTheyTakeBackIsNotSharedFromThatMomentOnUntilTheyGiveItAnew() {
        String citizen = met("true");
        String partner = "partner-" + letters(6);
        agree(partner, List.of("name"));
        String today = LocalDate.now().toString();
        TestTokens worker = TestTokens.as("hub-worker").subject("worker-" + surname);
        decide(partner, citizen).body("allowed", equalTo(true));

        say(worker, citizen, "withdrawn", today).statusCode(201).body("word", equalTo("withdrawn"));
        decide(partner, citizen).body("allowed", equalTo(false)).body("reason", equalTo("consent-withdrawn"));
        show(TestTokens.as("partner-worker").organisation(partner), citizen).statusCode(404);
        say(worker, citizen, "withdrawn", today)
                .statusCode(409)
                .body("type", equalTo("urn:foothold:rule:consent-was-not-given"));

        say(worker, citizen, "given", today).statusCode(201);
        decide(partner, citizen).body("allowed", equalTo(true));
        show(TestTokens.as("connector"), citizen)
                .body("consents.word", equalTo(List.of("given", "withdrawn", "given")))
                .body("consents[0].recordedBy", equalTo("worker-" + surname))
                .body("consents[0].how", equalTo("telephone"))
                .body("consents[2].recordedBy", equalTo("triage"));
        assertThat(database.column("""
                        select o.type || ' ' || o.aggregate_version from outbox_event o join consent c on c.id = o.aggregate_id
                          join record_link l on l.record_id = c.record_id
                         where l.citizen_id = ?::uuid order by o.seq
                        """, citizen))
                .containsExactly(
                        "foothold.citizens.consent.given.v1 1",
                        "foothold.citizens.consent.withdrawn.v1 2",
                        "foothold.citizens.consent.given.v1 3");
    }

    @Test
    void whoWasNeverAskedSaysNoThroughTheRecordThatNamesThem() {
        String citizen = claimedTwice();
        say(TestTokens.as("connector"), citizen, "refused", LocalDate.now().toString())
                .statusCode(201);
        decide("food-bank", citizen).body("allowed", equalTo(false));
        assertThat(database.column("""
                        select c.id::text from consent c join record_link l on l.record_id = c.record_id
                         where l.citizen_id = ?::uuid and not c.given and not c.withdrawn
                        """, citizen)).hasSize(1);
    }

    @Test
    void whatCannotBeWrittenDownIsRefused() {
        String citizen = claimedTwice();
        TestTokens worker = TestTokens.as("connector");
        say(worker, citizen, "given", LocalDate.now().plusDays(2).toString())
                .statusCode(422)
                .body("errors.field", hasItem("saidOn"));
        say(worker, citizen, "perhaps", "yesterday")
                .statusCode(422)
                .body("errors.field", equalTo(List.of("word", "saidOn")));
        say(TestTokens.as("partner-worker").organisation("food-bank"), citizen, "given", "2026-01-01")
                .statusCode(404);
        String restricted = council().flagged(MadeUp.somebody().flag(), true);
        say(worker, restricted, "given", "2026-01-01").statusCode(404);
        say(worker, UUID.randomUUID().toString(), "given", "2026-01-01").statusCode(404);
    }

    @Test
    void thePageWritesItDownTooAndSaysWhatIsWrong() {
        String citizen = claimedTwice();
        LocalDate today = LocalDate.now();
        var form = as(TestTokens.as("connector"))
                .redirects()
                .follow(false)
                .formParam("idempotencyKey", UUID.randomUUID().toString())
                .formParam("word", "given")
                .formParam("purpose", "early-help")
                .formParam("organisation", "food-bank")
                .formParam("how", "in-person")
                .formParam("saidOn-day", today.getDayOfMonth())
                .formParam("saidOn-month", today.getMonthValue())
                .formParam("saidOn-year", today.getYear());
        form.post("/citizens/people/" + citizen + "/consents")
                .then()
                .statusCode(303)
                .header("Location", containsString("/citizens/people/" + citizen));
        page(TestTokens.as("connector"), citizen)
                .body(containsString("Said yes to sharing with food-bank for: Early help."))
                .body(containsString("In person"));
        as(TestTokens.as("connector"))
                .formParam("idempotencyKey", UUID.randomUUID().toString())
                .post("/citizens/people/" + citizen + "/consents")
                .then()
                .statusCode(422)
                .body(containsString("Say what they said"), containsString("Give the day they said it"));
    }
}
