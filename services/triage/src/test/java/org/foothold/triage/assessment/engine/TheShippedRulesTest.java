package org.foothold.triage.assessment.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.foothold.decisiontables.DecisionTables;
import org.foothold.decisiontables.UnusableTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.dmn.api.core.DMNMessage.Severity;
import org.kie.dmn.validation.DMNValidator.Validation;
import org.kie.dmn.validation.DMNValidatorFactory;

/** What must hold before rules are published, held against those that ship. */
class TheShippedRulesTest {
    private static final String FIRST_STEP = ShippedTables.of("first-step-1").text();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "first-step-1",
                "full-conversation-1",
                "full-conversation-2",
                "full-conversation-3",
                "first-step-2",
                "full-conversation-4"
            })
    void haveNoGapNoOverlapAndNoColumnThatWasNotLookedAt(String set) {
        var found = DMNValidatorFactory.newValidator()
                .validateUsing(Validation.VALIDATE_SCHEMA, Validation.VALIDATE_MODEL, Validation.ANALYZE_DECISION_TABLE)
                .theseModels(new StringReader(ShippedTables.of(set).text()));

        // a row for each answer is what makes the table readable, so rows that could be joined are no fault
        assertThat(found)
                .filteredOn(message -> message.getSeverity() != Severity.INFO)
                .filteredOn(message -> !message.getText().contains("not fully contracted"))
                .isEmpty();
        assertThat(found).anyMatch(message -> message.getText().contains("table 'stages' finished with no messages"));
    }

    @Test
    void areRefusedWhenTheyAreNotDmn() {
        assertThatThrownBy(() -> read("this is not DMN"))
                .isInstanceOf(UnusableTables.class)
                .hasMessageContaining("rules.dmn");
    }

    @Test
    void areRefusedWhenATableSpeaksOfWhatIsNotThere() {
        var unknown = FIRST_STEP.replace("<text>serious concerns</text>", "<text>grave concerns</text>");

        assertThatThrownBy(() -> read(unknown))
                .isInstanceOf(UnusableTables.class)
                .hasMessageContaining("grave");
    }

    @Test
    void failAloudWhenAnInputIsMissingRatherThanSkippingATable() {
        assertThatThrownBy(() -> read(FIRST_STEP).evaluate(Map.of("danger seen", false)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("which nobody gives");
    }

    @Test
    void failAloudWhenAnInputIsOfTheWrongKind() {
        var wrong = Map.<String, Object>of(
                "answers",
                List.of("money.behind"),
                "danger seen",
                "perhaps",
                "safety is known",
                true,
                "answers not understood",
                0,
                "questions left open",
                0);

        assertThatThrownBy(() -> read(FIRST_STEP).evaluate(wrong)).isInstanceOf(IllegalStateException.class);
    }

    private static DecisionTables read(String text) {
        return DecisionTables.read("rules.dmn", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
