package org.foothold.triage.questionset.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.triage.questionset.domain.Dates;
import org.foothold.triage.questionset.domain.Group;
import org.foothold.triage.questionset.domain.Numbers;
import org.foothold.triage.questionset.domain.Option;
import org.foothold.triage.questionset.domain.Period;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.questionset.domain.Sums;
import org.foothold.triage.questionset.domain.Text;
import org.foothold.triage.questionset.domain.Words;

/** One question as it is asked. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionEntry(
        String key,

        @Schema(
                description =
                        "choose-one, choose-any, text, whole-number, decimal-number, money, date, postcode, group or repeating-group")
        String kind,

        String section,
        String title,
        String hint,
        String why,

        @Schema(description = "For a worker who asks it") String prompt,

        boolean several,

        @Schema(description = "The option rather-not-say is taken though it is not listed")
        boolean maySkip,

        List<OptionEntry> options,

        @Schema(description = "The least number, or fewest entries")
        BigDecimal atLeast,

        @Schema(description = "The greatest number, most pounds, most characters, or most entries")
        BigDecimal atMost,

        @Schema(description = "The periods a sum may be for; none for one that stands by itself")
        List<String> periods,

        @Schema(description = "Of a date: the day, or the day and the month, may be left out")
        Boolean partIsEnough,

        List<QuestionEntry> fields) {

    public static QuestionEntry of(Question question, String language) {
        var kind = question.kind();
        return new QuestionEntry(
                question.key(),
                kind.code(),
                question.section().orElse(null),
                question.title().in(language),
                in(question.hint(), language),
                in(question.why(), language),
                in(question.prompt(), language),
                question.takesSeveral(),
                question.maySkip(),
                question.options().stream()
                        .map(option -> OptionEntry.of(option, language))
                        .toList(),
                switch (kind) {
                    case Numbers numbers -> numbers.atLeast().orElse(null);
                    case Group group -> BigDecimal.valueOf(group.atLeast());
                    default -> null;
                },
                switch (kind) {
                    case Words words -> BigDecimal.valueOf(words.atMost());
                    case Numbers numbers -> numbers.atMost().orElse(null);
                    case Sums sums -> BigDecimal.valueOf(sums.atMostPence(), 2);
                    case Group group -> BigDecimal.valueOf(group.atMost());
                    default -> null;
                },
                kind instanceof Sums sums
                        ? sums.periods().stream().map(Period::code).toList()
                        : null,
                kind instanceof Dates dates ? dates.partIsEnough() : null,
                kind instanceof Group group
                        ? group.fields().stream()
                                .map(field -> of(field, language))
                                .toList()
                        : null);
    }

    private static String in(Optional<Text> text, String language) {
        return text.map(written -> written.in(language)).orElse(null);
    }

    /** One answer that may be chosen; an exclusive one stands alone. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OptionEntry(String code, String text, String hint, boolean exclusive) {
        static OptionEntry of(Option option, String language) {
            return new OptionEntry(
                    option.code(), option.text().in(language), in(option.hint(), language), option.exclusive());
        }
    }
}
