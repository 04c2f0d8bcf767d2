package org.foothold.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SpeakingAnotherLanguageByApiTest {
    private static final String MARKS = "[\uE000\uE001]";

    private static String told(QuizByApi quiz, String below, String language) {
        return quiz.get(below + "?language=" + language)
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void questionsAndResultsComeInTheLanguageAskedFor() {
        var quiz = QuizByApi.start();
        assertThat(told(quiz, "/next-question", "ar")).contains("ما أكثر شيء تود أن يتغير؟", "أن يقل قلقي بشأن المال");
        assertThat(told(quiz, "/questions/wants", "pl")).doesNotContain("What would you most like to change");
        quiz.answeredThatAllIsWell().complete();
        assertThat(told(quiz, "/result", "ar"))
                .contains("يمكنك أن تأخذ الخطوة التالية بنفسك")
                .doesNotContainPattern(MARKS);
    }

    @Test
    void whatIsNotTranslatedComesInEnglishWithoutMarks() {
        var quiz = QuizByApi.start("full-conversation");
        assertThat(told(quiz, "/next-question", "ar"))
                .isEqualTo(told(quiz, "/next-question", "en"))
                .doesNotContainPattern(MARKS);
        assertThat(told(QuizByApi.start(), "/next-question", "xx"))
                .contains(told(QuizByApi.start(), "/next-question", "en").substring(0, 60));
    }
}
