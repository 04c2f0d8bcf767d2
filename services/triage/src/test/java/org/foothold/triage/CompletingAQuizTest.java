package org.foothold.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.foothold.testing.EventProbe;
import org.foothold.testing.ObservedEvent;
import org.foothold.testing.ServersForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = ServersForTests.class, initArgs = @ResourceArg(name = "debezium", value = "true"))
class CompletingAQuizTest {
    private static final String[] ALL_TOPICS = {
        "triage.assessments", "triage.flags", "triage.restricted", "triage.access"
    };
    private static final Map<String, Object> ZELDA = Map.of(
            "givenName", "Zeldaquist",
            "familyName", "Canarywright",
            "dateOfBirth", "1971-02-03",
            "postcode", "SW1A 1AA",
            "phone", "01632 960 987",
            "email", "zelda.canary@example.com",
            "safeToContact", true,
            "consentToShare", true);

    @Test
    void tellsWhatHappenedInOrderAndOnce() {
        try (var probe = EventProbe.on(ALL_TOPICS)) {
            var quiz = QuizByApi.start().answered("money", "behind").answered("home", "told-to-leave");
            quiz.leave(ZELDA).statusCode(200);
            quiz.complete()
                    .statusCode(200)
                    .body("outcome.stage", equalTo("targeted-triage"))
                    .body("outcome.needs", contains("housing", "money", "benefits"))
                    .body("contactBy", notNullValue());
            var flag = probe.await(event -> event.topic().equals("triage.flags") && belongsTo(quiz, event));
            probe.await(event -> event.type().endsWith("completed.v1") && belongsTo(quiz, event));

            var told = of(quiz, probe.seen());
            assertThat(told)
                    .filteredOn(event -> event.topic().equals("triage.assessments"))
                    .extracting(ObservedEvent::type)
                    .containsExactly(
                            "foothold.triage.assessment.started.v1",
                            "foothold.triage.assessment.step-answered.v1",
                            "foothold.triage.assessment.step-answered.v1",
                            "foothold.triage.assessment.person-met.v1",
                            "foothold.triage.assessment.completed.v1");
            assertThat(told)
                    .filteredOn(event -> event.topic().equals("triage.assessments"))
                    .extracting(ObservedEvent::aggregateVersion)
                    .containsExactly(1L, 2L, 3L, 4L, 5L);
            assertThat(flag.type()).isEqualTo("foothold.triage.flag.raised.v1");
            assertThat(flag.data().get("urgency").asText()).isEqualTo("routine");
            assertThat(flag.data().get("origin").asText()).isEqualTo("quiz");
            assertThat(told).extracting(ObservedEvent::id).doesNotHaveDuplicates();
        }
    }

    @Test
    void tellsDangerToTheRestrictedReadersAlone() {
        try (var probe = EventProbe.on(ALL_TOPICS)) {
            var quiz = QuizByApi.start();
            quiz.leave(ZELDA).statusCode(200);
            quiz.answer("safety", "afraid-of-someone")
                    .statusCode(200)
                    .body("dangers", contains("domestic-abuse"))
                    .body("urgent.lines.flatten().phone", hasItem("0808 2000 247"));
            var flag = probe.await(event -> event.type().endsWith("flag.raised.v1") && belongsTo(quiz, event));
            quiz.complete().statusCode(200).body("outcome.stage", equalTo("crisis"));
            probe.await(event -> event.type().endsWith("completed.v1") && belongsTo(quiz, event));

            assertThat(flag.topic()).isEqualTo("triage.restricted");
            assertThat(flag.data().get("urgency").asText()).isEqualTo("crisis");
            assertThat(of(quiz, probe.seen()))
                    .filteredOn(event -> !event.topic().equals("triage.restricted"))
                    .noneMatch(event -> event.data().toString().contains("domestic-abuse"))
                    .noneMatch(event -> event.type().contains(".flag."));
        }
    }

    @Test
    void tellsTheRestrictedReadersOfDangerToSomebodyWhoLeftNoDetails() {
        try (var probe = EventProbe.on(ALL_TOPICS)) {
            var quiz = QuizByApi.start().answered("home", "nowhere-tonight");
            var seen = probe.await(event -> event.type().endsWith("danger-seen.v1") && belongsTo(quiz, event));
            quiz.complete().statusCode(200);
            probe.await(event -> event.type().endsWith("completed.v1") && belongsTo(quiz, event));

            assertThat(seen.topic()).isEqualTo("triage.restricted");
            assertThat(seen.data().get("dangers").get(0).asText()).isEqualTo("homeless-tonight");
            assertThat(of(quiz, probe.seen()))
                    .filteredOn(event -> event.topic().equals("triage.assessments"))
                    .noneMatch(event -> event.data().has("skipped"))
                    .extracting(ObservedEvent::aggregateVersion)
                    .containsExactly(1L, 2L, 3L);
        }
    }

    @Test
    void putsNoPersonalDetailAndNoAnswerOnAnyTopic() {
        try (var probe = EventProbe.on(ALL_TOPICS)) {
            var quiz = QuizByApi.start().answered("health", "mind", "substances");
            quiz.leave(ZELDA).statusCode(200);
            quiz.complete().statusCode(200);
            probe.await(event -> event.topic().equals("triage.flags") && belongsTo(quiz, event));
            probe.await(event -> event.type().endsWith("completed.v1") && belongsTo(quiz, event));

            for (var event : of(quiz, probe.seen())) {
                var text = event.headers() + " " + event.data();
                ZELDA.values().stream()
                        .filter(String.class::isInstance)
                        .forEach(detail -> assertThat(text).doesNotContainIgnoringCase(detail.toString()));
                assertThat(text).doesNotContain(quiz.secret).doesNotContain("\"substances\"");
            }
        }
    }

    @Test
    void withoutLeavingDetailsFlagsNobody() {
        try (var probe = EventProbe.on(ALL_TOPICS)) {
            var quiz = QuizByApi.start().answeredThatAllIsWell();
            quiz.complete().statusCode(200).body("outcome.stage", equalTo("universal-self-service"));
            var other = QuizByApi.start();
            probe.await(event -> event.type().endsWith("completed.v1") && belongsTo(quiz, event));
            probe.await(event -> belongsTo(other, event));
            assertThat(of(quiz, probe.seen())).noneMatch(event -> event.type().contains(".flag."));
        }
    }

    private static boolean belongsTo(QuizByApi quiz, ObservedEvent event) {
        return event.data() != null
                && quiz.id.equals(event.data().path("assessmentId").asText());
    }

    private static List<ObservedEvent> of(QuizByApi quiz, List<ObservedEvent> seen) {
        return seen.stream().filter(event -> belongsTo(quiz, event)).toList();
    }
}
