package org.foothold.citizens.review.web;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.time.ZoneId;
import org.foothold.citizens.review.application.Reviews.Listed;
import org.foothold.citizens.wording.Wording;

/** An open question as the list shows it: nothing of the people. */
@TemplateData
public record QuestionView(String id, String question, String sources, String records, String bits, String since) {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    static QuestionView of(Listed listed, Wording wording) {
        var question = listed.question();
        var words = wording.review();
        boolean one = question.citizens().size() == 1;
        return new QuestionView(
                question.id().toString(),
                words.question(question.question().code()),
                listed.sourceOne().equals(listed.sourceOther())
                        ? listed.sourceOne()
                        : words.both(listed.sourceOne(), listed.sourceOther()),
                one
                        ? wording.number(listed.recordsOne())
                        : words.both(wording.number(listed.recordsOne()), wording.number(listed.recordsOther())),
                wording.bits(question.score(), 1),
                wording.day(LocalDate.ofInstant(question.foundAt(), HERE)));
    }
}
