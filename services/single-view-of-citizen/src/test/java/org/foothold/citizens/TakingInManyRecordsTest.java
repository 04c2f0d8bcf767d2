package org.foothold.citizens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
@QuarkusTestResource(TriageStandIn.class)
class TakingInManyRecordsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final MadeUp who = MadeUp.somebody();
    private final String id = "many-" + UUID.randomUUID();

    @Inject
    CitizensDatabase database;

    private String line(int place, String decision) {
        return "{\"claim_ref\":\"" + id + "-" + place + "\",\"claimant_surname\":\"" + who.family()
                + "\",\"claimant_first_names\":\"" + who.given() + "\",\"claimant_dob\":\"04/02/1981\",\"decision\":\""
                + decision + "\"}";
    }

    private static ValidatableResponse post(TestTokens who, String mapping, byte[] body) {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .auth()
                .oauth2(who.token())
                .contentType("application/x-ndjson")
                .body(body)
                .post("/api/citizens/sources/{mapping}/records", mapping)
                .then();
    }

    private static List<JsonNode> answers(String... lines) {
        return answers(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static List<JsonNode> answers(byte[] body) {
        return post(TestTokens.as("analyst"), "benefits", body)
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .map(line -> {
                    try {
                        return JSON.readTree(line);
                    } catch (JsonProcessingException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    /** Line, outcome and the codes of the reasons of each answer. */
    private static List<String> said(List<JsonNode> answers) {
        return answers.stream()
                .map(answer -> answer.path("line").asText() + " "
                        + answer.path("outcome").asText()
                        + answer.path("reason").findValuesAsText("code").stream()
                                .map(code -> " " + code)
                                .collect(Collectors.joining()))
                .toList();
    }

    private List<String> decisions() {
        return database.column(
                "select facts ->> 'decision' from source_record where source_id like ? order by source_id", id + "-%");
    }

    private String events() {
        return database.value(
                "select count(*) from outbox_event where aggregate_id in (select id from source_record where source_id like ?)"
                        + " and type like '%record.received%'",
                id + "-%");
    }

    @Test
    void eachLineIsAnsweredAndAllOfThemAgainChangeNothing() {
        assertThat(said(answers(line(1, "awarded"), "", line(2, "awarded")))).containsExactly("1 added", "3 added");
        assertThat(said(answers(line(1, "awarded"), line(2, "ended"), line(3, "awarded"))))
                .containsExactly("1 same", "2 changed", "3 added");
        assertThat(decisions()).containsExactly("awarded", "ended", "awarded");
        String before = events();

        assertThat(said(answers(line(1, "awarded"), line(2, "ended"), line(3, "awarded") + "\n")))
                .containsExactly("1 same", "2 same", "3 same");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void aBadLineChangesNothingAndTheRestGoesOn() {
        String secret = "Secretname";
        List<JsonNode> answers = answers(
                line(1, "awarded"),
                "{\"claimant_surname\": \"" + secret,
                "[\"" + secret + "\"]",
                "null",
                line(2, "awarded") + " " + line(3, "awarded"),
                "{\"claim_ref\":{\"a\":\"" + secret + "\"}}",
                "{\"claimant_surname\":\"" + secret + "\"}",
                "{\"claim_ref\":\"" + id + "-4\",\"favourite_colour\":\"blue\"}",
                line(5, "a\\u0000b"),
                line(1, "ended"),
                line(6, "awarded"));

        assertThat(said(answers))
                .containsExactly(
                        "1 added",
                        "2 refused not-json",
                        "3 refused not-an-object",
                        "4 refused not-an-object",
                        "5 refused not-an-object",
                        "6 refused nested-value",
                        "7 refused no-source-id",
                        "8 refused unknown",
                        "9 refused null-character",
                        "10 refused duplicate-source-id",
                        "11 added");
        assertThat(answers.toString()).doesNotContain(secret);
        assertThat(decisions()).containsExactly("awarded", "awarded");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] body = line(1, "awarded?").getBytes(StandardCharsets.UTF_8);
        body[body.length - 3] = (byte) 0xFF;
        assertThat(said(answers(body))).containsExactly("1 refused not-json");
        assertThat(decisions()).isEmpty();
    }

    @Test
    void aLineOfMoreThanAMebibyteIsRefusedAndPassedOver() {
        assertThat(said(answers(line(1, "x".repeat(1 << 20)), line(2, "awarded"))))
                .containsExactly("1 refused line-too-long", "2 added");
    }

    @Test
    void oneRecordAloneMayNotBeSoLarge() {
        given().auth()
                .oauth2(TestTokens.as("analyst").token())
                .contentType(ContentType.JSON)
                .body("{\"decision\":\"" + "x".repeat(1 << 20) + "\"}")
                .put("/api/citizens/sources/benefits/records/" + id)
                .then()
                .statusCode(413);
    }

    @Test
    void ofMoreThanTenThousandLinesTheRestIsNotRead() {
        String all = IntStream.rangeClosed(1, 10_050)
                .mapToObj(place -> place == 10_000 || place == 10_001 ? line(place, "awarded") : "{}")
                .collect(Collectors.joining("\n"));

        List<String> said = said(answers(all));

        assertThat(said).hasSize(10_001).endsWith("10000 added", "10001 refused too-many-lines");
        assertThat(decisions()).containsExactly("awarded");
    }

    @Test
    void manyThatAreGoodAreKept() {
        String all = IntStream.rangeClosed(1, 1_201)
                .mapToObj(place -> "{\"claim_ref\":\"" + id + "-" + place + "\",\"claimant_surname\":\""
                        + MadeUp.letters(9) + "\"}")
                .collect(Collectors.joining("\r\n"));
        assertThat(said(answers(all))).hasSize(1_201).allMatch(answer -> answer.endsWith(" added"));
        assertThat(said(answers(all))).hasSize(1_201).allMatch(answer -> answer.endsWith(" same"));
    }

    @Test
    void isForTheCouncilsAnalystsAndServices() {
        byte[] body = line(1, "awarded").getBytes(StandardCharsets.UTF_8);
        post(TestTokens.as("connector"), "benefits", body).statusCode(404);
        post(TestTokens.as("analyst").organisation("food-bank"), "benefits", body)
                .statusCode(404);
        post(TestTokens.as("analyst"), "no-such-source", body).statusCode(404);
        assertThat(decisions()).isEmpty();
        post(TestTokens.ofService("revenues"), "benefits", body).statusCode(200);
        assertThat(decisions()).containsExactly("awarded");
    }
}
