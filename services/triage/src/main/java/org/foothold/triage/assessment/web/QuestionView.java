package org.foothold.triage.assessment.web;

import java.util.List;
import java.util.Map;
import org.foothold.triage.questionset.domain.Given;
import org.foothold.triage.questionset.domain.Group;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.questionset.domain.Words;

/**
 * One question as its page shows it: one field, or the fields of a group under one heading.
 *
 * @param caption how far one has come
 * @param prompt what helps a worker who asks it; empty where nobody asks for somebody
 * @param held where the worker notes what no question asks; empty where nobody asks for somebody
 * @param inOwnWords somebody writes freely, and may write of danger
 * @param legend the heading of a group, empty where the one field is the heading
 */
public record QuestionView(
        String action,
        String back,
        String then,
        String title,
        String caption,
        String legend,
        String hint,
        String why,
        String prompt,
        String held,
        boolean maySkip,
        boolean inOwnWords,
        List<FieldView> fields) {

    /** From the page to check answers, and back to it. */
    static final String TO_CHECK = "check";

    static QuestionView of(Visit visit, Question question, Given given, String then, AnswerWords in) {
        boolean fromCheck = TO_CHECK.equals(then);
        var route = visit.view().route();
        var before = route.before(question.key()).map(other -> Paths.question(other.key()));
        var language = in.language();
        boolean group = question.kind() instanceof Group;
        return new QuestionView(
                Paths.question(question.key()),
                fromCheck ? Paths.CHECK_ANSWERS : before.orElse(Paths.START),
                fromCheck ? TO_CHECK : "",
                question.title().in(language),
                caption(visit, question, in),
                group ? question.title().in(language) : null,
                group ? question.hint().map(hint -> hint.in(language)).orElse(null) : null,
                question.why().map(why -> why.in(language)).orElse(null),
                prompt(visit, question, language),
                Paths.held(visit),
                question.maySkip() && question.options().isEmpty(),
                isInOwnWords(question),
                fields(question, given, in));
    }

    static String caption(Visit visit, Question question, AnswerWords in) {
        var set = visit.view().questions();
        var route = visit.view().route();
        return set.sectionOf(question)
                .map(section -> in.words()
                        .part_of(
                                section.title().in(in.language()),
                                set.sections().indexOf(section) + 1,
                                set.sections().size()))
                .orElseGet(() -> in.words()
                        .question_of(
                                route.numberOf(question.key()),
                                route.questions().size()));
    }

    private static boolean isInOwnWords(Question question) {
        return question.kind() instanceof Words words && !words.fitsOneLine()
                || question.kind() instanceof Group group
                        && group.fields().stream().anyMatch(QuestionView::isInOwnWords);
    }

    static String prompt(Visit visit, Question question, String language) {
        return visit.view().assessment().channel().isMediated()
                ? question.prompt().map(prompt -> prompt.in(language)).orElse(null)
                : null;
    }

    static List<FieldView> fields(Question question, Given given, AnswerWords in) {
        if (question.kind() instanceof Group group) {
            Map<String, Given> entry =
                    given.entries() == null || given.entries().isEmpty()
                            ? Map.of()
                            : given.entries().getFirst();
            return fields(group, entry, in);
        }
        return List.of(FieldView.of(question, GivenForm.ANSWER, given, in.words(), in.language()));
    }

    static List<FieldView> fields(Group group, Map<String, Given> entry, AnswerWords in) {
        return group.fields().stream()
                .map(field -> FieldView.of(
                        field,
                        field.key(),
                        entry.getOrDefault(field.key(), Given.nothing()),
                        in.words(),
                        in.language()))
                .toList();
    }
}
