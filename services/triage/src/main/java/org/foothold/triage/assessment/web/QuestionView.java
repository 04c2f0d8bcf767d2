package org.foothold.triage.assessment.web;

import java.util.Collection;
import java.util.List;
import org.foothold.triage.questionset.domain.Choice;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.weblayout.Option;

/** One question as its page shows it. */
public record QuestionView(
        String action,
        String back,
        String then,
        int number,
        int total,
        String title,
        String hint,
        String why,
        boolean several,
        List<Option> options,
        List<String> exclusive,
        List<String> chosen) {

    /** From the page to check answers, and back to it. */
    static final String TO_CHECK = "check";

    static QuestionView of(Visit visit, Question question, Collection<String> chosen, String then, String language) {
        var set = visit.view().questions();
        boolean fromCheck = TO_CHECK.equals(then);
        var before = set.before(question.key()).map(other -> Paths.question(other.key()));
        return new QuestionView(
                Paths.question(question.key()),
                fromCheck ? Paths.CHECK_ANSWERS : before.orElse(Paths.START),
                fromCheck ? TO_CHECK : "",
                set.numberOf(question.key()),
                set.questions().size(),
                question.title().in(language),
                question.hint().map(hint -> hint.in(language)).orElse(null),
                question.why().in(language),
                question.choice() == Choice.ANY,
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
                List.copyOf(chosen));
    }

    /** The one chosen where only one can be. */
    public String chosenOne() {
        return chosen.isEmpty() ? null : chosen.getFirst();
    }
}
