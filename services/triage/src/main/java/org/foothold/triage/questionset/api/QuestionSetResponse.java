package org.foothold.triage.questionset.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.foothold.triage.questionset.domain.Choice;
import org.foothold.triage.questionset.domain.Option;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.questionset.domain.QuestionSet;

/** A question set in one language. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionSetResponse(
        String name, int version, List<String> languages, String title, List<QuestionEntry> questions) {

    /** One question as it is asked. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record QuestionEntry(
            String key, String title, String hint, String why, boolean several, List<OptionEntry> options) {
        static QuestionEntry of(Question question, String language) {
            return new QuestionEntry(
                    question.key(),
                    question.title().in(language),
                    question.hint().map(hint -> hint.in(language)).orElse(null),
                    question.why().in(language),
                    question.choice() == Choice.ANY,
                    question.options().stream()
                            .map(option -> OptionEntry.of(option, language))
                            .toList());
        }
    }

    /** One answer that may be chosen; an exclusive one stands alone. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OptionEntry(String code, String text, String hint, boolean exclusive) {
        static OptionEntry of(Option option, String language) {
            return new OptionEntry(
                    option.code(),
                    option.text().in(language),
                    option.hint().map(hint -> hint.in(language)).orElse(null),
                    option.exclusive());
        }
    }

    static QuestionSetResponse of(QuestionSet set, String language) {
        return new QuestionSetResponse(
                set.ref().name(),
                set.ref().version(),
                set.languages(),
                set.title().in(language),
                set.questions().stream()
                        .map(question -> QuestionEntry.of(question, language))
                        .toList());
    }
}
