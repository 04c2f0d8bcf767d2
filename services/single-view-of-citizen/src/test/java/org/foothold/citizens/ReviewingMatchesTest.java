package org.foothold.citizens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
@QuarkusTestResource(TriageStandIn.class)
class ReviewingMatchesTest {

    @Inject
    CitizensDatabase database;

    @Inject
    SourceRecordsForTests records;

    /** A name and a day that no other test has, so that only one's own people are found near. */
    private final Random lot = new Random();

    private final String family = lot.ints(9, 'a', 'z' + 1)
            .mapToObj(letter -> String.valueOf((char) letter))
            .collect(Collectors.joining());

    private final String born =
            LocalDate.of(1930, 1, 1).plusDays(lot.nextInt(30_000)).toString();

    private static TestTokens analyst() {
        return TestTokens.as("analyst").subject("the-analyst");
    }

    private String person(String given) {
        String id = given + "-" + UUID.randomUUID();
        records.add(id, given, family, born, null);
        return id;
    }

    private String citizenOf(String id) {
        return database.citizenOf("made-up", id);
    }

    private UUID recordId(String id) {
        return UUID.fromString(database.value(
                "select id::text from source_record where source_system = 'made-up' and source_id = ?", id));
    }

    private String questionAbout(String one, String other) {
        List<String> found = database.column(
                """
                select q.id::text from match_review q
                  join record_link a on a.record_id = q.record_one and a.until is null
                  join record_link b on b.record_id = q.record_other and b.until is null
                 where ? in (a.citizen_id::text, b.citizen_id::text) and ? in (a.citizen_id::text, b.citizen_id::text)
                   and (a.citizen_id = b.citizen_id) = ?
                """, citizenOf(one), citizenOf(other), citizenOf(one).equals(citizenOf(other)));
        assertThat(found).hasSizeLessThan(2);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** Twins: the same name and day of birth, other given names. */
    private String twins(String one, String other) {
        await().until(() -> citizenOf(one) != null && citizenOf(other) != null);
        await().until(() -> questionAbout(one, other) != null);
        return questionAbout(one, other);
    }

    private static ValidatableResponse decide(TestTokens who, String question, String verdict, String reason) {
        return given().auth()
                .oauth2(who.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(Map.of("verdict", verdict, "reason", reason))
                .post("/api/citizens/reviews/" + question + "/decision")
                .then();
    }

    private static ValidatableResponse undo(TestTokens who, String decision) {
        return given().auth()
                .oauth2(who.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/citizens/match-decisions/" + decision + "/undoing")
                .then();
    }

    private static JsonPath preview(String question, String verdict) {
        return given().auth()
                .oauth2(analyst().token())
                .get("/api/citizens/reviews/" + question + "/preview?verdict=" + verdict)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private Set<Set<String>> grouped(String... ids) {
        return List.of(ids).stream()
                .collect(Collectors.groupingBy(
                        this::citizenOf, Collectors.mapping(id -> recordId(id).toString(), Collectors.toSet())))
                .values()
                .stream()
                .collect(Collectors.toSet());
    }

    @Test
    void twinsAreAConflictAndTheStepsSumToTheScore() {
        String one = person("Quirina");
        String two = person("Bartholomew");
        String question = twins(one, two);
        assertThat(citizenOf(one)).isNotEqualTo(citizenOf(two));

        JsonPath shown = given().auth()
                .oauth2(analyst().token())
                .get("/api/citizens/reviews/" + question)
                .then()
                .statusCode(200)
                .body("queue", equalTo("conflict"))
                .body("question", equalTo("guard-holds"))
                .extract()
                .jsonPath();
        double sum = shown.getList("waterfall.weight", Double.class).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        assertThat(sum).isCloseTo(shown.getDouble("bits"), org.assertj.core.data.Offset.offset(1e-9));
        assertThat(database.column(
                        "select subjects::text from access_record where action = 'match-review' and actor = 'the-analyst'"
                                + " and subjects::text like ?",
                        "%" + citizenOf(one) + "%"))
                .singleElement()
                .satisfies(subjects -> assertThat(subjects).contains(citizenOf(two)));
    }

    @Test
    void sameJoinsThemAsThePreviewSaidAndUndoingPartsThemAgain() {
        String one = person("Quirina");
        String two = person("Bartholomew");
        String question = twins(one, two);
        String survivor = new TreeSet<>(Set.of(citizenOf(one), citizenOf(two))).first();
        var before = grouped(one, two);

        JsonPath preview = preview(question, "same");
        assertThat(grouped(one, two)).isEqualTo(before);
        assertThat(preview.getBoolean("changes")).isTrue();
        assertThat(preview.getList("citizens")).hasSize(1);
        assertThat(preview.getString("citizens[0].citizen")).isEqualTo(survivor);

        String decision = decide(analyst(), question, "same", "asked-the-person")
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(citizenOf(one)).isEqualTo(citizenOf(two)).isEqualTo(survivor);
        assertThat(Set.copyOf(preview.getList("citizens[0].records", String.class)))
                .isEqualTo(Set.of(recordId(one).toString(), recordId(two).toString()));
        String gone = preview.getMap("absorbed").keySet().iterator().next().toString();
        assertThat(database.value("select absorbed_into::text from citizen where id = ?::uuid", gone))
                .isEqualTo(survivor);
        assertThat(database.column(
                        "select type from outbox_event where aggregate_id in (?::uuid, ?::uuid) and type like '%absorbed%' or"
                                + " aggregate_id = ?::uuid order by type",
                        gone, survivor, decision))
                .contains("foothold.citizens.citizen.absorbed.v1", "foothold.citizens.match.decided.v1");
        assertThat(questionAbout(one, two)).isNull();

        undo(analyst(), decision).statusCode(204);
        assertThat(grouped(one, two)).isEqualTo(before);
        assertThat(questionAbout(one, two)).isEqualTo(question);
        assertThat(database.column("select type from outbox_event where aggregate_id = ?::uuid order by seq", decision))
                .containsExactly("foothold.citizens.match.decided.v1", "foothold.citizens.match.reopened.v1");
    }

    @Test
    void notSameStandsWhateverComesLater() {
        String one = person("Quirina");
        String two = person("Bartholomew");
        String question = twins(one, two);
        assertThat(preview(question, "not-same").getBoolean("changes")).isFalse();
        decide(analyst(), question, "not-same", "relatives").statusCode(201);
        assertThat(questionAbout(one, two)).isNull();

        records.change(two, "Quirina", family, born, "AB123456C");
        records.change(one, "Quirina", family, born, "AB123456C");
        await().until(() -> database.column(
                        "select 1 from record_to_link where record_id in (?, ?)", recordId(one), recordId(two))
                .isEmpty());
        assertThat(citizenOf(one)).isNotEqualTo(citizenOf(two));
        assertThat(questionAbout(one, two)).isNull();
    }

    @Test
    void dontKnowIsAskedAgainOnlyWhenSomethingNewIsKnown() {
        String one = person("Quirina");
        String two = person("Bartholomew");
        String question = twins(one, two);
        decide(analyst(), question, "unknown", "too-little-known").statusCode(201);
        assertThat(questionAbout(one, two)).isNull();

        records.touch(one);
        await().until(() -> database.column("select 1 from record_to_link where record_id = ?", recordId(one))
                .isEmpty());
        assertThat(questionAbout(one, two)).isNull();

        records.change(one, "Quirina", family, born, "AB123456C");
        await().until(() -> questionAbout(one, two) != null);
    }

    @Test
    void aQuestionFollowsThePersonAndGoesWhenItIsSettledOtherwise() {
        String one = person("Quirina");
        String two = person("Bartholomew");
        String question = twins(one, two);
        String again = person("Quirina");
        await().until(() -> citizenOf(again) != null);
        assertThat(citizenOf(again)).isEqualTo(citizenOf(one));
        assertThat(questionAbout(again, two)).isNotNull();

        records.change(two, "Quirina", family, born, null);
        await().until(() -> citizenOf(two).equals(citizenOf(one)));
        await().until(() -> questionAbout(one, two) == null);
        decide(analyst(), question, "same", "details-agree").statusCode(404);
    }

    @Test
    void aRepeatedDecisionIsTheSameDecision() {
        String question = twins(person("Quirina"), person("Bartholomew"));
        String first = decide(analyst(), question, "not-same", "relatives")
                .statusCode(201)
                .extract()
                .path("id");
        decide(analyst(), question, "not-same", "relatives").statusCode(201).body("id", equalTo(first));
        decide(analyst(), question, "same", "relatives").statusCode(409);
        decide(TestTokens.as("connector").subject("another"), question, "not-same", "relatives")
                .statusCode(409);
        undo(TestTokens.as("connector").subject("another"), first).statusCode(404);
        undo(analyst(), first).statusCode(204);
        undo(analyst(), first).statusCode(404);
    }

    @Test
    void whatCannotBeReadOrFoundDecidesNothing() {
        String one = person("Quirina");
        String two = person("Bartholomew");
        String question = twins(one, two);
        decide(analyst(), question, "maybe", "relatives").statusCode(422).body("errors[0].field", equalTo("verdict"));
        decide(analyst(), question, "same", "other").statusCode(422).body("errors[0].field", equalTo("note"));
        decide(analyst(), UUID.randomUUID().toString(), "same", "relatives").statusCode(404);
    }

    @Test
    void restrictedPeopleAreThereForTheirTeamAlone() {
        String one = person("Quirina");
        String two = person("Bartholomew");
        String question = twins(one, two);
        records.restrict(two, "safe-team");

        for (String path : List.of(
                "/api/citizens/reviews/" + question, "/api/citizens/reviews/" + question + "/preview?verdict=same")) {
            given().auth().oauth2(analyst().token()).get(path).then().statusCode(404);
        }
        decide(analyst(), question, "same", "known-to-me").statusCode(404);
        given().auth()
                .oauth2(analyst().token())
                .get("/api/citizens/reviews?queue=conflict&size=200")
                .then()
                .statusCode(200)
                .body(not(containsString(question)));
        given().auth()
                .oauth2(analyst().teams("safe-team").token())
                .get("/api/citizens/reviews/" + question)
                .then()
                .statusCode(200);
    }

    @Test
    void othersAreToldNothing() {
        String question = twins(person("Quirina"), person("Bartholomew"));
        for (TestTokens who : List.of(
                TestTokens.as("dpo"),
                TestTokens.as("manager"),
                TestTokens.as("citizen"),
                TestTokens.as("analyst").organisation("food-bank"),
                TestTokens.as("partner-worker").organisation("food-bank"))) {
            given().auth()
                    .oauth2(who.token())
                    .get("/api/citizens/reviews/" + question)
                    .then()
                    .statusCode(404);
            decide(who, question, "same", "known-to-me").statusCode(404);
        }
        given().get("/api/citizens/reviews/" + question).then().statusCode(401);
    }

    private static ValidatableResponse page(String path) {
        return given().auth().oauth2(analyst().token()).get(path).then();
    }

    private static ValidatableResponse sent(String path, Map<String, String> form) {
        return given().auth()
                .oauth2(analyst().token())
                .redirects()
                .follow(false)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(form)
                .post(path)
                .then();
    }

    @Test
    void onThePagesAQuestionIsSeenCheckedDecidedAndTakenBack() {
        String one = person("Quirina");
        String two = person("Bartholomew");
        String question = twins(one, two);
        page("/citizens/review?queue=conflict&order=oldest")
                .statusCode(200)
                .body(containsString("Conflicts"))
                .body(not(containsString(family)));
        page("/citizens/review/" + question)
                .statusCode(200)
                .body(containsString("<mark>Quirina</mark>"))
                .body(containsString("perhaps twins"))
                .body(containsString("role=\"img\""));
        page("/citizens/review/" + question + "?lang=cy")
                .body(containsString("efeilliaid efallai"))
                .body(containsString("Cofnod cyntaf"));
        sent("/citizens/review/" + question + "/check", Map.of("verdict", "same"))
                .statusCode(422)
                .body(containsString("Say on what the decision rests."));
        sent("/citizens/review/" + question + "/check", Map.of("verdict", "same", "reason", "known-to-me"))
                .statusCode(200)
                .body(containsString("leads to"));
        assertThat(citizenOf(one)).isNotEqualTo(citizenOf(two));
        sent(
                        "/citizens/review/" + question + "/decision",
                        Map.of(
                                "verdict",
                                "same",
                                "reason",
                                "known-to-me",
                                "idempotencyKey",
                                UUID.randomUUID().toString()))
                .statusCode(303);
        assertThat(citizenOf(one)).isEqualTo(citizenOf(two));
        String decision = database.value("select id::text from match_verdict where review_id = ?::uuid", question);
        page("/citizens/review/decided")
                .statusCode(200)
                .body(containsString(decision))
                .body(containsString("Records were moved"))
                .body(not(containsString(family)));
        sent(
                        "/citizens/review/decided/" + decision + "/undoing",
                        Map.of("idempotencyKey", UUID.randomUUID().toString()))
                .statusCode(303);
        assertThat(citizenOf(one)).isNotEqualTo(citizenOf(two));
        page("/citizens/review/" + UUID.randomUUID()).statusCode(404);
    }
}
