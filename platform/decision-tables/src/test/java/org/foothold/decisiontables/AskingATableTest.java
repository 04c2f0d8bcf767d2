package org.foothold.decisiontables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AskingATableTest {
    private static final String UMBRELLA = text();

    @Test
    void namesEachRuleThatApplies() {
        assertThat(read(UMBRELLA).evaluate(Map.of("chance of rain", 80)).rowsOf("advice"))
                .containsExactly(Map.of("take", "umbrella", "rule", "wet"));
    }

    @Test
    void hasARowForWhatIsNotKnown() {
        assertThat(read(UMBRELLA)
                        .evaluate(Collections.singletonMap("chance of rain", null))
                        .rowsOf("advice"))
                .containsExactly(Map.of("take", "coat", "rule", "not-known"));
    }

    @Test
    void saysEachRulesReasonInItsLanguages() {
        assertThat(read(UMBRELLA).reasonsOf("advice"))
                .containsEntry("wet", Map.of("en", "It will rain", "cy", "Bydd hi'n bwrw glaw"));
    }

    @Test
    void showsItsRowsAsTheyAreWritten() {
        var table = read(UMBRELLA).tableOf("advice").orElseThrow();

        assertThat(table.columns()).containsExactly("chance of rain");
        assertThat(table.results()).containsExactly("take", "rule");
        assertThat(table.rows().getFirst().conditions()).containsExactly("> 50");
        assertThat(table.rows().getFirst().results()).containsExactly("\"umbrella\"", "\"wet\"");
        assertThat(read(UMBRELLA).tableOf("shoes")).isEmpty();
        assertThat(read(UMBRELLA).formulaOf("advice")).isEmpty();
    }

    @Test
    void isRefusedForADecisionThatIsNotThere() {
        var decided = read(UMBRELLA).evaluate(Map.of("chance of rain", 80));

        assertThatThrownBy(() -> decided.valueOf("shoes")).hasMessageContaining("shoes");
    }

    @Test
    void failsAloudWhenAnInputIsMissingRatherThanSkipping() {
        var tables = read(UMBRELLA);

        assertThatThrownBy(() -> tables.evaluate(Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("which nobody gives");
    }

    @Test
    void failsAloudWhenAnInputIsOfTheWrongKind() {
        var tables = read(UMBRELLA);

        assertThatThrownBy(() -> tables.evaluate(Map.of("chance of rain", "high")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isRefusedWhenTheFileIsNotDmn() {
        assertThatThrownBy(() -> read("this is not DMN"))
                .isInstanceOf(UnusableTables.class)
                .hasMessageContaining("rules.dmn");
    }

    @Test
    void isRefusedWhenATableSpeaksOfWhatIsNotThere() {
        var unknown = UMBRELLA.replace("<text>chance of rain</text>", "<text>chance of snow</text>");

        assertThatThrownBy(() -> read(unknown))
                .isInstanceOf(UnusableTables.class)
                .hasMessageContaining("snow");
    }

    private static DecisionTables read(String text) {
        return DecisionTables.read("rules.dmn", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text() {
        try (var file = AskingATableTest.class.getResourceAsStream("/umbrella.dmn")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
