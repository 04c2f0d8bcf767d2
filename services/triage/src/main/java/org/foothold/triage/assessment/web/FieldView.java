package org.foothold.triage.assessment.web;

import java.util.List;
import java.util.Optional;
import org.foothold.triage.questionset.domain.Answer;
import org.foothold.triage.questionset.domain.Choose;
import org.foothold.triage.questionset.domain.Dates;
import org.foothold.triage.questionset.domain.Given;
import org.foothold.triage.questionset.domain.Numbers;
import org.foothold.triage.questionset.domain.Period;
import org.foothold.triage.questionset.domain.Places;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.questionset.domain.Sums;
import org.foothold.triage.questionset.domain.Words;
import org.foothold.weblayout.DateParts;
import org.foothold.weblayout.Option;

/**
 * One input of a form, as its kind of question asks for it, with what was typed or kept.
 *
 * @param input which input: radios, checkboxes, text, textarea, number, money, date or postcode
 */
public record FieldView(
        String name,
        String input,
        String title,
        String hint,
        String unit,
        boolean once,
        int limit,
        String value,
        String per,
        List<Option> periods,
        DateParts date,
        List<Option> options,
        List<String> exclusive,
        List<String> chosen) {

    static FieldView of(Question question, String name, Given given, TriageMessages words, String language) {
        var kind = question.kind();
        return new FieldView(
                name,
                inputOf(question),
                question.title().in(language),
                hintOf(question, words, language),
                kind instanceof Numbers numbers
                        ? numbers.unit().map(unit -> unit.in(language)).orElse(null)
                        : null,
                kind instanceof Sums sums && sums.isOnce(),
                kind instanceof Words text ? text.atMost() : 0,
                given.value(),
                given.per(),
                kind instanceof Sums sums ? periods(sums, words) : List.of(),
                kind instanceof Dates ? GivenForm.parts(given) : null,
                question.options().stream()
                        .map(option -> new Option(
                                option.code(),
                                option.text().in(language),
                                option.hint().map(hint -> hint.in(language)).orElse(null)))
                        .toList(),
                question.options().stream()
                        .filter(option -> option.exclusive())
                        .map(option -> option.code())
                        .toList(),
                given.options());
    }

    /** What was answered, as the form would send it. */
    static Given given(Optional<Answer> answer) {
        return answer.map(GivenForm::of).orElseGet(Given::nothing);
    }

    /** The one chosen where only one can be. */
    public String chosenOne() {
        return chosen.isEmpty() ? null : chosen.getFirst();
    }

    private static String hintOf(Question question, TriageMessages words, String language) {
        var hint = question.hint().map(written -> written.in(language));
        return question.kind() instanceof Dates dates && dates.partIsEnough()
                ? hint.map(written -> written + " ").orElse("") + words.part_is_enough()
                : hint.orElse(null);
    }

    /** The name of the field that says how often. */
    public String perName() {
        return name + "-per";
    }

    private static String inputOf(Question question) {
        return switch (question.kind()) {
            case Choose ignored -> question.takesSeveral() ? "checkboxes" : "radios";
            case Words text -> text.fitsOneLine() ? "text" : "textarea";
            case Numbers ignored -> "number";
            case Sums ignored -> "money";
            case Dates ignored -> "date";
            case Places ignored -> "postcode";
            default -> throw new IllegalStateException("A group is a form of its own");
        };
    }

    private static List<Option> periods(Sums sums, TriageMessages words) {
        return sums.periods().stream()
                .map(period -> Option.of(period.code(), wordsFor(period, words)))
                .toList();
    }

    static String wordsFor(Period period, TriageMessages words) {
        return switch (period) {
            case WEEK -> words.per_week();
            case FORTNIGHT -> words.per_fortnight();
            case FOUR_WEEKS -> words.per_four_weeks();
            case MONTH -> words.per_month();
            case YEAR -> words.per_year();
            case ONCE -> "";
        };
    }
}
