package org.foothold.triage.questionset.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.NotFound;
import org.foothold.triage.questionset.domain.Given;
import org.foothold.triage.questionset.domain.QuestionSetRef;
import org.junit.jupiter.api.Test;

class TheShippedFirstStepTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final BundledQuestionSets sets = new BundledQuestionSets();

    @Test
    void isCompleteInEnglishAndWelsh() {
        assertThat(sets.current("first-step").languages()).containsExactly("en", "cy");
    }

    @Test
    void asksEightToTenQuestions() {
        assertThat(sets.current("first-step").questions()).hasSizeBetween(8, 10);
    }

    @Test
    void beginsWithWhatThePersonWants() {
        assertThat(sets.current("first-step").first().key()).isEqualTo("wants");
    }

    @Test
    void isFoundAgainByItsPinnedVersion() {
        var set = sets.current("first-step");
        assertThat(sets.pinned(new QuestionSetRef("first-step", 2))).isEqualTo(set);
    }

    @Test
    void letsNobodyBeForcedToAnswer() {
        assertThat(sets.current("first-step").questions())
                .filteredOn(question -> !question.key().equals("contact"))
                .allSatisfy(question -> assertThat(question.options())
                        .anySatisfy(option -> assertThat(option.code()).isEqualTo("rather-not-say")));
    }

    @Test
    void refusesTwoOptionsWhereOneIsAsked() {
        var money = sets.current("first-step").question("money");
        assertThatThrownBy(() -> money.accept(Given.options("managing", "behind"), TODAY))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void keepsTheOptionsChosen() {
        var health = sets.current("first-step").question("health");
        assertThat(health.accept(Given.options("mind", "body"), TODAY).options())
                .containsExactlyInAnyOrder("body", "mind");
    }

    @Test
    void refusesNoneOfTheseTogetherWithSomething() {
        var health = sets.current("first-step").question("health");
        assertThatThrownBy(() -> health.accept(Given.options("body", "none"), TODAY))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void knowsNoOtherSet() {
        assertThatThrownBy(() -> sets.current("second-step")).isInstanceOf(NotFound.class);
    }
}
