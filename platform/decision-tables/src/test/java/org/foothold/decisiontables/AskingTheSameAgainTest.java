package org.foothold.decisiontables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;

class AskingTheSameAgainTest {

    private static final DecisionTables WARDROBE =
            DecisionTables.read("wardrobe.dmn", AskingTheSameAgainTest.class.getResourceAsStream("/wardrobe.dmn"));

    @RepeatedTest(2)
    void givesTheSameAnswerInWhateverOrder() {
        assertThat(wear("rain", "frost", "rain")).isEqualTo(List.of("umbrella", "gloves", "umbrella"));
        assertThat(wear("frost", "rain")).isEqualTo(List.of("gloves", "umbrella"));
        assertThat(wear()).isEqualTo(List.of());
    }

    @RepeatedTest(2)
    void staysWithoutAnAnswerForWhatTheTableDoesNotKnow() {
        assertThat(wear("rain", "hail")).isEqualTo(Arrays.asList("umbrella", null));
    }

    private static Object wear(String... seen) {
        return WARDROBE.evaluate(Map.of("seen", List.of(seen))).valueOf("wear");
    }
}
