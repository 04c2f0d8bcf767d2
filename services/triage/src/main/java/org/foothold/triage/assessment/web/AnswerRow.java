package org.foothold.triage.assessment.web;

import java.util.List;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.questionset.domain.Question;

/** One question with what was answered, for looking it over; {@code change} leads back to it, and is empty once all is sent. */
public record AnswerRow(String question, List<String> answers, String change) {

    static List<AnswerRow> of(Visit visit, String language) {
        var answers = visit.view().assessment().answers();
        return visit.view().questions().questions().stream()
                .map(question -> new AnswerRow(
                        question.title().in(language),
                        textOf(question, answers, language),
                        visit.view().isCompleted()
                                ? null
                                : Paths.question(question.key()) + "?then=" + QuestionView.TO_CHECK))
                .toList();
    }

    private static List<String> textOf(Question question, Answers answers, String language) {
        return question.options().stream()
                .filter(option -> answers.to(question.key()).contains(option.code()))
                .map(option -> option.text().in(language))
                .toList();
    }
}
