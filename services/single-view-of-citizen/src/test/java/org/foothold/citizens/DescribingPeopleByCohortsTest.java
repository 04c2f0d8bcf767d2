package org.foothold.citizens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;

/** Each test has people of its own: they owe more weeks of rent than those of any test before it. */
@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
@QuarkusTestResource(TriageStandIn.class)
class DescribingPeopleByCohortsTest {

    private static int highest;

    private final int weeks;

    @Inject
    CitizensDatabase database;

    DescribingPeopleByCohortsTest() {
        highest += 100;
        weeks = highest;
    }

    private static RequestSpecification analyst() {
        return as(TestTokens.as("analyst"));
    }

    private static RequestSpecification as(TestTokens who) {
        return given().auth()
                .oauth2(who.token())
                .header("Foothold-Purpose", "early-help")
                .redirects()
                .follow(false);
    }

    /** Tenants whose indicators have been worked out. */
    private List<String> tenants(int count) {
        List<String> citizens = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            citizens.add(new CouncilPeople(database)
                    .tenant(MadeUp.somebody().claim(), LocalDate.now(), 1_000, 500, weeks, ""));
        }
        await().until(() ->
                database.column("select citizen_id::text from citizen_indicator where rent_weeks = ?", weeks)
                                .size()
                        == count);
        return citizens;
    }

    private Map<String, Integer> oweSoMuch() {
        return Map.of("rent-weeks-at-least", weeks, "rent-rising", 1, "no-contact-in-days", 60);
    }

    private static ValidatableResponse count(Map<String, Integer> conditions) {
        return analyst()
                .contentType(ContentType.JSON)
                .body(Map.of("conditions", conditions))
                .post("/api/citizens/cohorts/count")
                .then();
    }

    private static String save(String name, Map<String, Integer> conditions) {
        return analyst()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(Map.of("name", name, "conditions", conditions))
                .post("/api/citizens/cohorts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void fewerThanTenAreNotTold() {
        tenants(1);
        count(oweSoMuch()).statusCode(200).body("fewerThanTen", equalTo(true)).body("$", not(hasKey("people")));
        count(Map.of("rent-weeks-at-least", 3_650)).body("fewerThanTen", equalTo(true));
    }

    @Test
    void tenAreToldAndTheListNamesThemInOneAccessRecord() {
        List<String> citizens = tenants(10);
        count(oweSoMuch()).body("people", equalTo(10));
        String cohort = save("Behind with the rent", oweSoMuch());
        analyst()
                .get("/api/citizens/cohorts/" + cohort)
                .then()
                .statusCode(200)
                .body("conditions.rent-rising", equalTo(1))
                .body("counts[0].day", equalTo(LocalDate.now().toString()))
                .body("counts[0].people", equalTo(10));

        String worker = UUID.randomUUID().toString();
        String list = as(TestTokens.as("analyst").subject(worker))
                .get("/api/citizens/cohorts/" + cohort + "/export")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .extract()
                .asString();

        assertThat(list.lines().skip(1).map(line -> line.split(",")[0])).containsExactlyInAnyOrderElementsOf(citizens);
        assertThat(database.column("select action from access_record where actor = ?", worker))
                .containsExactly("cohort-export");
        assertThat(database.column("select unnest(subjects) from access_record where actor = ?", worker))
                .containsExactlyInAnyOrderElementsOf(
                        citizens.stream().map(id -> "citizen:" + id).toList());
        assertThat(database.value("select purpose from access_record where actor = ?", worker))
                .isEqualTo("early-help");
    }

    @Test
    void whoIsRestrictedOrSaidNoToThePurposeIsNotOnTheList() {
        List<String> citizens = tenants(3);
        database.update(
                "update citizen set restricted_to = 'family-safeguarding' where id = ?::uuid", citizens.getFirst());
        as(TestTokens.as("connector"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(Map.of("word", "refused", "purpose", "early-help", "how", "telephone", "saidOn", "2026-01-01"))
                .post("/api/citizens/people/" + citizens.get(1) + "/consents")
                .then()
                .statusCode(201);
        String cohort = save("Some who may", Map.of("rent-weeks-at-least", weeks));

        String list = analyst()
                .get("/api/citizens/cohorts/" + cohort + "/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(list.lines().skip(1).map(line -> line.split(",")[0])).containsExactly(citizens.get(2));
    }

    @Test
    void aListIsForAStatedPurposeAndPartsBeginWithOne() {
        String cohort = save("Nobody", Map.of("rent-weeks-at-least", 3_650));
        given().auth()
                .oauth2(TestTokens.as("analyst").token())
                .get("/api/citizens/cohorts/" + cohort + "/export")
                .then()
                .statusCode(400);
        given().auth()
                .oauth2(TestTokens.as("analyst").token())
                .header("Foothold-Purpose", "service-improvement")
                .get("/api/citizens/cohorts/" + cohort + "/export")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("purpose"));
        analyst()
                .get("/api/citizens/cohorts/" + cohort + "/export?part=0")
                .then()
                .statusCode(422);
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        count(Map.of()).statusCode(422).body("errors.field", hasItem("conditions"));
        count(Map.of("born-under-a-bad-star", 1)).statusCode(422).body("errors.code", hasItem("unknown"));
        count(Map.of("rent-weeks-at-least", 0)).statusCode(422).body("errors.field", hasItem("rent-weeks-at-least"));
        count(Map.of("rent-rising", 2)).statusCode(422);
        analyst()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(Map.of("name", " ", "conditions", Map.of("rent-rising", 1)))
                .post("/api/citizens/cohorts")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("name"));
        analyst().get("/api/citizens/cohorts/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void whoIsErasedIsGoneFromWhatIsCounted() {
        String citizen = tenants(1).getFirst();
        database.update("delete from record_link where citizen_id = ?::uuid", citizen);
        database.update("delete from citizen where id = ?::uuid", citizen);
        assertThat(database.column("select 1 from citizen_indicator where citizen_id = ?::uuid", citizen))
                .isEmpty();
    }

    @Test
    void theDayAfterEverybodyIsWorkedOutAnew() {
        String citizen = tenants(1).getFirst();
        database.update(
                "update citizen_indicator set computed_on = current_date - 1, level = 'no-signs' where citizen_id = ?::uuid",
                citizen);
        await().until(() -> database.value("select level from citizen_indicator where citizen_id = ?::uuid", citizen)
                .equals("raised"));
    }

    @Test
    void anAnalystDescribesCountsSavesAndSeesThemOnPages() {
        String name = "Families " + ThreadLocalRandom.current().nextInt(1_000_000);
        analyst().get("/citizens/cohorts/new").then().statusCode(200).body(containsString("Children under five"));
        analyst()
                .formParam("action", "count")
                .formParam("conditions", "children-under-five")
                .formParam("rent-weeks-at-least", "3650")
                .post("/citizens/cohorts/new")
                .then()
                .statusCode(200)
                .body(containsString("fewer than 10"), containsString("value=\"3650\""));
        analyst()
                .formParam("action", "count")
                .formParam("rent-weeks-at-least", "lots")
                .post("/citizens/cohorts/new")
                .then()
                .statusCode(422)
                .body(containsString("Give the weeks as a whole number"));
        String saved = analyst()
                .formParam("idempotencyKey", UUID.randomUUID().toString())
                .formParam("action", "save")
                .formParam("name", name)
                .formParam("conditions", "children-under-five")
                .formParam("conditions", "rent-rising")
                .formParam("no-contact-in-days", "60")
                .post("/citizens/cohorts/new")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        String page = saved.substring(saved.indexOf("/citizens"));
        analyst()
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString(name), containsString("Rent arrears are rising"))
                .body(containsString("Days without contact with the council, at least: 60"))
                .body(containsString("fewer than 10"));
        analyst().get("/citizens/cohorts").then().body(containsString(name));
        analyst()
                .get("/citizens/cohorts?lang=cy")
                .then()
                .body(containsString("Carfannau"), not(containsString("Saved cohorts")));
        analyst().get(page + "/export").then().statusCode(422).body(containsString("Say what the list is for"));
        analyst()
                .get(page + "/export?purpose=early-help")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .body(containsString("citizen,level"));
    }

    @Test
    void theyAreForTheCouncilsAnalystsAlone() {
        String cohort = save("Not for you", Map.of("rent-rising", 1));
        for (String path : List.of("/citizens/cohorts", "/citizens/cohorts/" + cohort, "/api/citizens/cohorts")) {
            as(TestTokens.as("connector")).get(path).then().statusCode(404);
            as(TestTokens.as("analyst").organisation("food-bank"))
                    .get(path)
                    .then()
                    .statusCode(404);
        }
    }
}
