package org.foothold.triage.questionset.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.foothold.triage.questionset.domain.Option;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.Section;
import org.junit.jupiter.api.Test;

class TheShippedFullConversationTest {
    private final QuestionSet set = new BundledQuestionSets().current("full-conversation");

    @Test
    void isCompleteInEnglishAndWelsh() {
        assertThat(set.languages()).containsExactly("en", "cy");
    }

    @Test
    void beginsWithStrengthsAndEndsWithSafetyAndWhatHappensNext() {
        assertThat(set.sections())
                .extracting(Section::key)
                .containsExactly(
                        "strengths",
                        "home",
                        "money",
                        "benefits",
                        "work",
                        "online",
                        "health",
                        "confidence",
                        "people",
                        "safety",
                        "next");
    }

    @Test
    void tellsAWorkerHowToAskEachQuestion() {
        assertThat(set.questions()).allMatch(question -> question.prompt().isPresent());
    }

    @Test
    void letsNobodyBeForcedToAnswer() {
        assertThat(set.questions())
                .filteredOn(question -> !question.key().equals("contact"))
                .allMatch(question -> question.maySkip()
                        || question.options().stream().map(Option::code).anyMatch(Option.RATHER_NOT_SAY::equals));
    }

    @Test
    void asksWhatDecidesOnDangerOfEverybody() {
        assertThat(set.questions())
                .filteredOn(question -> question.options().stream()
                        .anyMatch(option -> option.danger().isPresent()))
                .extracting(Question::key, question -> question.askIf().isPresent())
                .containsExactly(tuple("home", false), tuple("coping", false), tuple("safety", false));
    }
}
