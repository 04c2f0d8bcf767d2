package org.foothold.triage.assessment.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.assessment.domain.Decisions;
import org.foothold.triage.assessment.domain.UnreadableRules;
import org.foothold.triage.questionset.domain.QuestionSet;

/** What is known of rules without deciding has to be what they decide. */
class ReadingTheRulesTest {
    private static final QuestionSet SET = GivenAnswers.FULL_CONVERSATION;
    private static final String TEXT = ShippedTables.of("full-conversation-4").text();
    private static final Decisions RULES = RulesFile.read("rules", SET.ref(), TEXT);
    private static final Decisions REMEMBERED = RememberedDecisions.of(SET, RULES);

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void comesToTheSameAsTheTables(@ForAll("answers") Answers answers) {
        assertThat(REMEMBERED.decide(SET, answers)).isEqualTo(RULES.decide(SET, answers));
    }

    @Example
    void knowsTheWeightOfEachOption() {
        var read = RULES.reading(SET);
        ShippedTables.of("full-conversation-4").concerns().forEach((option, concern) -> {
            var parts = option.split("\\.");
            assertThat(read.weightOf(parts[0], parts[1]).concern()).isEqualTo(concern);
        });
        assertThatThrownBy(() -> read.weightOf("home", "castle"))
                .isInstanceOf(UnreadableRules.class)
                .hasMessageContaining("home.castle");
    }

    @Example
    void isRefusedWhereTheRulesAreWrittenOtherwise() {
        Map.of(
                        "count(meanings[item.concern = \"serious\"])",
                                "count(meanings[item.concern = \"serious\"]) + 1",
                        "<text>&gt;= 6</text>", "<text>even(?)</text>",
                        "<outputEntry id=\"danger-is-a-crisis-stage\"><text>\"crisis\"</text>",
                                "<outputEntry id=\"danger-is-a-crisis-stage\"><text>if danger seen then \"crisis\" else \"crisis\"</text>",
                        "for answer in answers return meaning(answer)",
                                "for answer in reverse(answers) return meaning(answer)")
                .forEach((written, otherwise) -> {
                    assertThat(TEXT).contains(written);
                    var others = RulesFile.read("rules", SET.ref(), TEXT.replace(written, otherwise));
                    assertThatThrownBy(() -> others.reading(SET)).isInstanceOf(UnreadableRules.class);
                });
    }

    @Provide
    Arbitrary<Answers> answers() {
        return GivenAnswers.any(SET);
    }
}
