package org.foothold.triage.assessment.web;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foothold.triage.questionset.domain.Answer;
import org.foothold.triage.questionset.domain.Group;
import org.foothold.triage.questionset.domain.Numbers;
import org.foothold.triage.questionset.domain.Option;
import org.foothold.triage.questionset.domain.PartialDate;
import org.foothold.triage.questionset.domain.Question;

/** Says an answer in the reader's language, as it is shown for looking over. */
record AnswerWords(TriageMessages words, String language) {

    /** One line for each thing said. */
    List<String> of(Question question, Answer answer) {
        if (answer.equals(Answer.RATHER_NOT_SAY) && question.options().stream().noneMatch(AnswerWords::isDeclining)) {
            return List.of(words.skipped());
        }
        return switch (answer) {
            case Answer.Chosen chosen ->
                question.options().stream()
                        .filter(option -> chosen.options().contains(option.code()))
                        .map(option -> option.text().in(language))
                        .toList();
            case Answer.Written written -> written.text().reveal().lines().toList();
            case Answer.Counted counted -> List.of(counted(question, counted));
            case Answer.Money money -> List.of(sum(money));
            case Answer.Dated dated -> List.of(date(dated.date()));
            case Answer.Living living -> List.of(living.postcode().reveal().text());
            case Answer.Listed listed -> listed((Group) question.kind(), listed);
        };
    }

    /** One entry of a group on one line, told apart by its first fields. */
    String entry(Group group, Map<String, Answer> entry) {
        return String.join(
                ", ",
                group.fields().stream()
                        .filter(field -> entry.containsKey(field.key()))
                        .flatMap(field -> of(field, entry.get(field.key())).stream())
                        .toList());
    }

    /** For example "£1,250" or "£84.50". */
    static String pounds(long pence) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.UK);
        var format = new DecimalFormat(pence % 100 == 0 ? "£#,##0" : "£#,##0.00", symbols);
        return (pence < 0 ? "−" : "") + format.format(Math.abs(pence) / 100.0);
    }

    private List<String> listed(Group group, Answer.Listed listed) {
        if (listed.entries().isEmpty()) {
            return List.of(words.none());
        }
        if (group.repeats()) {
            return listed.entries().stream().map(entry -> entry(group, entry)).toList();
        }
        var lines = new ArrayList<String>();
        var only = listed.entries().getFirst();
        group.fields().stream()
                .filter(field -> only.containsKey(field.key()))
                .forEach(field -> lines.add(
                        field.title().in(language) + ": " + String.join(", ", of(field, only.get(field.key())))));
        return lines.isEmpty() ? List.of(words.none()) : lines;
    }

    private String counted(Question question, Answer.Counted counted) {
        var number = counted.value().toPlainString();
        return question.kind() instanceof Numbers numbers && numbers.unit().isPresent()
                ? number + " " + numbers.unit().get().in(language)
                : number;
    }

    private String sum(Answer.Money money) {
        return (pounds(money.pence()) + " " + FieldView.wordsFor(money.per(), words)).strip();
    }

    private String date(PartialDate date) {
        var pattern = date.isWhole() ? "d MMMM yyyy" : date.month().isPresent() ? "MMMM yyyy" : "yyyy";
        return DateTimeFormatter.ofPattern(pattern, Locale.of(language)).format(date.first());
    }

    private static boolean isDeclining(Option option) {
        return option.code().equals(Option.RATHER_NOT_SAY);
    }
}
