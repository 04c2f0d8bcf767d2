package org.foothold.triage.assessment.web;

import java.util.List;
import java.util.Map;
import org.foothold.triage.questionset.domain.Given;
import org.foothold.triage.questionset.domain.Group;
import org.foothold.triage.questionset.domain.Question;

/** One entry of a group as its page shows it. */
public record EntryView(
        String action, String remove, String back, String then, String caption, String title, List<FieldView> fields) {

    static EntryView of(
            Visit visit, Question question, int number, Map<String, Given> entry, String then, AnswerWords in) {
        var group = (Group) question.kind();
        return new EntryView(
                Paths.entry(question.key(), number),
                Paths.removal(question.key(), number),
                Paths.question(question.key()) + EntryListPages.thenAgain(then),
                QuestionView.TO_CHECK.equals(then) ? QuestionView.TO_CHECK : "",
                QuestionView.caption(visit, question, in),
                in.words().entry_number(group.item().in(in.language()), number),
                QuestionView.fields(group, entry, in));
    }
}
