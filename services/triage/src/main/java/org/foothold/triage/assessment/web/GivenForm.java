package org.foothold.triage.assessment.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foothold.triage.questionset.domain.Answer;
import org.foothold.triage.questionset.domain.Choose;
import org.foothold.triage.questionset.domain.Dates;
import org.foothold.triage.questionset.domain.Given;
import org.foothold.triage.questionset.domain.Group;
import org.foothold.triage.questionset.domain.PartialDate;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.weblayout.DateParts;

/** Reads answers from the fields of a form, and writes them back as they would be typed. */
final class GivenForm {
    /** The name of the one field of a page with one question. */
    static final String ANSWER = "answer";

    private GivenForm() {}

    /** The answer to the question of a page; the fields of a group are named by their keys. */
    static Given read(Question question, MultivaluedMap<String, String> form) {
        return question.kind() instanceof Group group
                ? Given.entries(List.of(readEntry(group, form)))
                : read(question, ANSWER, form);
    }

    static Map<String, Given> readEntry(Group group, MultivaluedMap<String, String> form) {
        var entry = new LinkedHashMap<String, Given>();
        group.fields().forEach(field -> entry.put(field.key(), read(field, field.key(), form)));
        return entry;
    }

    private static Given read(Question question, String name, MultivaluedMap<String, String> form) {
        return switch (question.kind()) {
            case Choose ignored ->
                Given.options(form.getOrDefault(name, List.of()).stream()
                        .filter(code -> !code.isBlank())
                        .toList());
            case Dates ignored ->
                Given.value(joined(
                        form.getFirst(name + "-year"), form.getFirst(name + "-month"), form.getFirst(name + "-day")));
            default -> Given.money(form.getFirst(name), form.getFirst(name + "-per"));
        };
    }

    /** Year, month and day with hyphens; parts left out at the end fall away, one left out between stays as a gap that is no date. */
    private static String joined(String year, String month, String day) {
        var parts = Stream.of(year, month, day)
                .map(part -> part == null ? "" : part.strip())
                .toList();
        if (parts.stream().allMatch(String::isEmpty)) {
            return null;
        }
        return parts.get(2).isEmpty()
                ? parts.get(1).isEmpty() ? parts.get(0) : parts.get(0) + "-" + parts.get(1)
                : String.join("-", parts);
    }

    /** The three boxes of a date as typed. */
    static DateParts parts(Given given) {
        if (given.value() == null) {
            return DateParts.empty();
        }
        var parts = given.value().split("-", 3);
        return new DateParts(parts.length > 2 ? parts[2] : "", parts.length > 1 ? parts[1] : "", parts[0]);
    }

    static Given of(Answer answer) {
        return switch (answer) {
            case Answer.Chosen chosen -> Given.options(List.copyOf(chosen.options()));
            case Answer.Written written -> Given.value(written.text().reveal());
            case Answer.Counted counted -> Given.value(counted.value().toPlainString());
            case Answer.Money money ->
                Given.money(pounds(money.pence()), money.per().code());
            case Answer.Dated dated -> Given.value(unpadded(dated.date()));
            case Answer.Living living -> Given.value(living.postcode().reveal().text());
            case Answer.Listed listed ->
                Given.entries(listed.entries().stream().map(GivenForm::of).toList());
        };
    }

    static Map<String, Given> of(Map<String, Answer> entry) {
        var given = new LinkedHashMap<String, Given>();
        entry.forEach((field, answer) -> given.put(field, of(answer)));
        return given;
    }

    private static String pounds(long pence) {
        return pence % 100 == 0
                ? Long.toString(pence / 100)
                : BigDecimal.valueOf(pence, 2).toPlainString();
    }

    private static String unpadded(PartialDate date) {
        return Stream.concat(Stream.of(date.year()), Stream.concat(date.month().stream(), date.day().stream()))
                .map(String::valueOf)
                .reduce((earlier, later) -> earlier + "-" + later)
                .orElseThrow();
    }
}
