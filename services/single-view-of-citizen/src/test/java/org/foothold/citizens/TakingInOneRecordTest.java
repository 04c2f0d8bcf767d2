package org.foothold.citizens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
@QuarkusTestResource(TriageStandIn.class)
class TakingInOneRecordTest {

    private final MadeUp who = MadeUp.somebody();
    private final String id = "one-" + UUID.randomUUID();

    @Inject
    CitizensDatabase database;

    private Map<String, String> claim() {
        return new HashMap<>(Map.of(
                "claimant_surname",
                who.family(),
                "claimant_first_names",
                who.given(),
                "claimant_dob",
                "04/02/1981",
                "council_person_ref",
                who.reference(),
                "decision",
                "awarded"));
    }

    private static ValidatableResponse put(TestTokens who, String mapping, String id, Map<String, String> columns) {
        return given().auth()
                .oauth2(who.token())
                .contentType(ContentType.JSON)
                .body(columns)
                .put("/api/citizens/sources/{mapping}/records/{id}", mapping, id)
                .then();
    }

    private ValidatableResponse put(Map<String, String> columns) {
        return put(TestTokens.as("analyst"), "benefits", id, columns);
    }

    /** What each record of this id says was decided. */
    private List<String> decisions() {
        return database.column("select facts ->> 'decision' from source_record where source_id = ?", id);
    }

    @Test
    void isAddedThenTheSameThenChangedAndLinked() {
        put(claim()).statusCode(201).body("outcome", equalTo("added")).body("leftOut", hasSize(0));
        put(claim()).statusCode(200).body("outcome", equalTo("same"));
        assertThat(decisions()).containsExactly("awarded");

        Map<String, String> ended = claim();
        ended.put("decision", "ended");
        put(TestTokens.ofService("revenues"), "benefits", id, ended)
                .statusCode(200)
                .body("outcome", equalTo("changed"));

        assertThat(decisions()).containsExactly("ended");
        await().until(() -> database.citizenOf("benefits", id) != null);
    }

    @Test
    void sentManyTimesAtOnceIsOneRecord() {
        List<CompletableFuture<Integer>> sent = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> put(claim()).extract().statusCode()))
                .toList();

        assertThat(sent.stream().map(CompletableFuture::join).sorted())
                .containsExactly(200, 200, 200, 200, 200, 200, 200, 201);
        assertThat(decisions()).containsExactly("awarded");
    }

    @Test
    void isRefusedWithEveryReasonAndNoValue() {
        put(Map.of("decision", "awarded")).statusCode(422).body("errors.code", hasItem("nobody-named"));
        Map<String, String> old = claim();
        old.put("claimant_dob", "04/02/1799");
        old.put("claimant_surname", "x".repeat(500));
        put(old).statusCode(422)
                .body("errors.code", hasItem("implausible-date"))
                .body("errors.code", hasItem("too-long"))
                .body(not(containsString("1799")), not(containsString("xxxxx")));
        assertThat(decisions()).isEmpty();
    }

    @Test
    void namesInAnyScriptAreKeptAsWritten() {
        Map<String, String> arabic = claim();
        arabic.put("claimant_surname", "الأحمد");
        arabic.put("claimant_first_names", "Zoe\u0301");
        put(arabic).statusCode(201);

        assertThat(database.column("select family_name from source_record where source_id = ?", id))
                .containsExactly("الأحمد");
        assertThat(database.value("select normalize(given_name, NFC) from source_record where source_id = ?", id))
                .isEqualTo("Zoé");
    }

    @Test
    void whatTheMappingDoesNotReadIsRefused() {
        Map<String, String> more = claim();
        more.put("favourite_colour", "blue");
        put(more).statusCode(422).body("errors.code", hasItem("unknown"));
        Map<String, String> other = claim();
        other.put("claim_ref", "another");
        put(other).statusCode(422).body("errors.code", hasItem("other-source-id"));
        put(TestTokens.as("analyst"), "no-such-source", id, claim()).statusCode(404);
    }

    @Test
    void isForTheCouncilsAnalystsAndServices() {
        put(TestTokens.as("connector"), "benefits", id, claim()).statusCode(404);
        put(TestTokens.as("analyst").organisation("food-bank"), "benefits", id, claim())
                .statusCode(404);
        assertThat(decisions()).isEmpty();
    }
}
