package org.foothold.triage.assessment.web;

import java.util.List;
import java.util.Optional;
import org.foothold.triage.questionset.domain.Question;

/** One question with what was answered, for looking it over; {@code change} leads back to it, and is empty once all is sent. */
public record AnswerRow(String question, List<String> answers, String change) {

    /** Rows under the heading of their section, or all of them without one. */
    public record Part(String title, List<AnswerRow> rows) {}

    /** The questions on the route, by section; answers set aside are not shown. */
    static List<Part> of(Visit visit, AnswerWords words) {
        var set = visit.view().questions();
        var route = visit.view().route();
        if (set.sections().isEmpty()) {
            return List.of(new Part(
                    null,
                    route.questions().stream()
                            .map(question -> row(visit, words, question))
                            .filter(AnswerRow::isWorthShowing)
                            .toList()));
        }
        return set.sections().stream()
                .map(section -> new Part(
                        section.title().in(words.language()),
                        route.questions().stream()
                                .filter(question -> question.section().equals(Optional.of(section.key())))
                                .map(question -> row(visit, words, question))
                                .filter(AnswerRow::isWorthShowing)
                                .toList()))
                .filter(part -> !part.rows().isEmpty())
                .toList();
    }

    /** What was left out may still be answered; once all is sent it only makes the page long. */
    private boolean isWorthShowing() {
        return change != null || !answers.isEmpty();
    }

    private static AnswerRow row(Visit visit, AnswerWords words, Question asked) {
        return new AnswerRow(
                asked.title().in(words.language()),
                visit.view()
                        .assessment()
                        .answers()
                        .answerTo(asked.key())
                        .map(answer -> words.of(asked, answer))
                        .orElseGet(List::of),
                visit.view().isCompleted() ? null : Paths.question(asked.key()) + "?then=" + QuestionView.TO_CHECK);
    }
}
