package org.foothold.triage.guidance.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.foothold.triage.assessment.domain.Need;
import org.foothold.triage.assessment.domain.Stage;
import org.foothold.triage.guidance.domain.Advice;
import org.foothold.triage.guidance.domain.Line;
import org.foothold.triage.questionset.domain.Danger;
import org.foothold.triage.questionset.domain.Text;
import org.junit.jupiter.api.Test;

class TheShippedGuidanceTest {
    private final BundledGuidance guidance = new BundledGuidance();

    @Test
    void saysEverythingInEnglishAndWelsh() {
        assertThat(all().flatMap(TheShippedGuidanceTest::textsOf)).allSatisfy(text -> {
            assertThat(text.isWrittenIn("en")).as(text.toString()).isTrue();
            assertThat(text.isWrittenIn("cy")).as(text.toString()).isTrue();
        });
    }

    @Test
    void givesANumberToRingForEveryDanger() {
        assertThat(Danger.values())
                .allSatisfy(danger -> assertThat(guidance.inDanger(danger).lines())
                        .isNotEmpty()
                        .allSatisfy(line -> assertThat(line.phone()).isPresent()));
    }

    private Stream<Advice> all() {
        return Stream.of(
                        Arrays.stream(Danger.values()).map(guidance::inDanger),
                        Arrays.stream(Stage.values()).map(guidance::atStage),
                        Arrays.stream(Need.values()).map(guidance::onNeed))
                .flatMap(advice -> advice);
    }

    private static Stream<Text> textsOf(Advice advice) {
        return Stream.concat(
                Stream.of(advice.title(), advice.text()),
                advice.lines().stream().flatMap(TheShippedGuidanceTest::textsOf));
    }

    private static Stream<Text> textsOf(Line line) {
        return Stream.concat(Stream.of(line.name()), line.note().stream());
    }
}
