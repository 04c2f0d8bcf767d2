package org.foothold.triage.assessment.application;

import org.foothold.kernel.NotFound;
import org.foothold.triage.assessment.domain.Assessment;
import org.foothold.triage.questionset.domain.Answer;
import org.foothold.triage.questionset.domain.Group;
import org.foothold.triage.questionset.domain.QuestionSet;

/** A group with the entries given so far. */
public record Entries(Group group, Answer.Listed given) {

    /** @throws NotFound where the question is not a group that repeats */
    public static Entries of(Assessment assessment, QuestionSet set, String question) {
        if (!(set.question(question).kind() instanceof Group group) || !group.repeats()) {
            throw new NotFound();
        }
        var given = assessment.answers().answerTo(question).orElseGet(Answer.Listed::none);
        return new Entries(group, given instanceof Answer.Listed listed ? listed : Answer.Listed.none());
    }
}
