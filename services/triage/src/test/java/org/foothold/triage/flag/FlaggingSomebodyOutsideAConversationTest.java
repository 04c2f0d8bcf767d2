package org.foothold.triage.flag;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foothold.testing.EventProbe;
import org.foothold.testing.ObservedEvent;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FlaggingSomebodyOutsideAConversationTest {
    private static final String NEW = "/triage/flags/new";

    private final String familyName = "Example-" + UUID.randomUUID();

    @Test
    void tellsOfTheMeetingAndTheFlagOnOneRecordAndOfNothingElse() {
        try (var probe = EventProbe.on("triage.assessments", "triage.flags")) {
            send("hub-worker", somebody(), newKey())
                    .statusCode(303)
                    .header("Location", endsWith("/triage/flags/raised"));

            var flag = probe.await(FlaggingSomebodyOutsideAConversationTest::isFastTrack);
            var record = flag.data().get("recordRef").asText();
            var met = probe.await(event -> event.type().equals("foothold.triage.person.met.v1")
                    && record.equals(event.data().get("recordRef").asText()));
            assertThat("triage:" + met.key()).isEqualTo(record);
            assertThat(flag.data().get("urgency").asText()).isEqualTo("urgent");
            assertThat(probe.seen()).noneMatch(event -> event.data().toString().contains("Example-"));
        }
    }

    @Test
    void ofDangerOnlyTheRestrictedReadersHear() {
        var danger = somebody();
        danger.put("reasons", List.of("domestic-abuse"));
        danger.put("urgency", List.of("crisis"));
        try (var probe = EventProbe.on("triage.flags", "triage.restricted")) {
            send("connector", danger, newKey()).statusCode(303);
            assertThat(probe.await(FlaggingSomebodyOutsideAConversationTest::isFastTrack)
                            .topic())
                    .isEqualTo("triage.restricted");
        }
    }

    @Test
    void aDoubleClickFlagsThemOnce() {
        var key = newKey();
        var twice = somebody();
        twice.put("reasons", List.of("confidence", "digital"));
        try (var probe = EventProbe.on("triage.flags")) {
            var worker = TestTokens.as("connector").token();
            sendWith(worker, twice, key).statusCode(303);
            sendWith(worker, twice, key).statusCode(303);
            var next = new HashMap<>(twice);
            next.put("urgency", List.of("routine"));
            send("connector", next, newKey()).statusCode(303);

            probe.await(event ->
                    isOfThisTest(event) && event.data().get("urgency").asText().equals("routine"));
            assertThat(probe.seen())
                    .filteredOn(FlaggingSomebodyOutsideAConversationTest::isOfThisTest)
                    .hasSize(2);
        }
    }

    /** What other tests flagged just before may still be on its way. */
    private static boolean isOfThisTest(ObservedEvent event) {
        return isFastTrack(event) && event.data().get("reasons").toString().equals("[\"confidence\",\"digital\"]");
    }

    @Test
    void saysAllThatIsMissingAndKeepsWhatWasTyped() {
        send("connector", new HashMap<>(Map.of("givenName", List.of("Nia"))), newKey())
                .statusCode(422)
                .body(containsString("There is a problem"))
                .body(containsString("value=\"Nia\""))
                .body(containsString("Enter their last name"))
                .body(containsString("Say whether it is safe to contact them"))
                .body(containsString("Choose at least one reason"))
                .body(containsString("Choose how soon somebody must be in touch"))
                .body(containsString("href=\"#reasons\""));
    }

    @Test
    void aReasonOfDangerCannotWait() {
        var danger = somebody();
        danger.put("reasons", List.of("child-at-risk"));
        send("connector", danger, newKey())
                .statusCode(422)
                .body(containsString("A reason of danger cannot wait: choose within hours"));
    }

    @Test
    void speaksWelsh() {
        as("connector")
                .cookie("foothold_lang", "cy")
                .get(NEW)
                .then()
                .statusCode(200)
                .body(containsString("Codi baner i rywun gael help"))
                .body(containsString("Pam mae angen help arnynt?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner-system", "manager", "analyst", "dpo", "citizen", "service"})
    void isNotForOthers(String role) {
        as(role).get(NEW).then().statusCode(404);
        send(role, somebody(), newKey()).statusCode(404);
    }

    @Test
    void aPartnersWorkerMayFlagSomebodyAndSeesNobodyByIt() {
        send("partner-worker", somebody(), newKey()).statusCode(303);
        as("partner-worker").get("/triage/flags/raised").then().statusCode(200).body(not(containsString("Example-")));
    }

    @Test
    void isNotForWhoeverIsNotSignedIn() {
        given().get(NEW).then().statusCode(401);
    }

    private static boolean isFastTrack(ObservedEvent event) {
        return event.type().endsWith("flag.raised.v1")
                && "fast-track".equals(event.data().get("origin").asText());
    }

    private Map<String, List<String>> somebody() {
        return new HashMap<>(Map.of(
                "givenName", List.of("Nia"),
                "familyName", List.of(familyName),
                "safeToContact", List.of("yes"),
                "phone", List.of("01632 960 123"),
                "reasons", List.of("food", "housing"),
                "urgency", List.of("urgent"),
                "note", List.of("Came in cold and had not eaten")));
    }

    private static ValidatableResponse send(String role, Map<String, List<String>> form, String key) {
        return sendWith(TestTokens.as(role).token(), form, key);
    }

    private static ValidatableResponse sendWith(String token, Map<String, List<String>> form, String key) {
        var request = given().auth()
                .oauth2(token)
                .header("Sec-Fetch-Site", "same-origin")
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .formParam("idempotencyKey", key);
        form.forEach(request::formParam);
        return request.post(NEW).then();
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.as(role).token());
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
