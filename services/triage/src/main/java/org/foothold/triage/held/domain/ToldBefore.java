package org.foothold.triage.held.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.foothold.triage.assessment.domain.Assessment;
import org.foothold.triage.assessment.domain.Channel;
import org.foothold.triage.questionset.domain.Answer;
import org.foothold.triage.questionset.domain.Group;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.questionset.domain.QuestionSet;

/**
 * What somebody said to the very same question in an earlier conversation. It is only offered: nothing is decided by it until it is confirmed.
 *
 * @param saidIn the assessment in which they said it
 * @param personThen the record they were known by then
 */
public record ToldBefore(UUID saidIn, UUID personThen, Instant at, Answer answer) {

    /** Whether earlier answers to it may be offered. What can tell of danger is always asked afresh, and lists are gone through anew. */
    public static boolean mayBeOffered(Question question) {
        return !question.canTellOfDanger() && !(question.kind() instanceof Group);
    }

    /**
     * Whether a worker may see what was said in an earlier conversation: where there was no danger, and colleagues of theirs held it, or the person had it with
     * themselves on our pages and the worker is the council's own.
     */
    public static boolean maySee(Worker worker, Assessment earlier, QuestionSet set, Optional<HeldConversation> held) {
        if (!earlier.answers().dangersIn(set).isEmpty()) {
            return false;
        }
        return held.map(one -> one.heldBy().isColleagueOf(worker))
                .orElse(earlier.channel() == Channel.WEB
                        && worker.organisation().isEmpty());
    }

    /** The answer of an earlier conversation to this question, where it was the same question then and the answer counted. */
    public static Optional<ToldBefore> in(Assessment earlier, QuestionSet set, Question question) {
        return set.questions().stream()
                .filter(then -> isTheSame(then, question))
                .filter(then -> earlier.answers().routeThrough(set).has(then.key()))
                .findFirst()
                .flatMap(then -> earlier.answers().answerTo(then.key()))
                .filter(Answer::tells)
                .map(answer ->
                        new ToldBefore(earlier.id().value(), earlier.recordId(), earlier.lastActiveAt(), answer));
    }

    /** Asked in the same words for the same kind of answer, so that every answer to one is an answer to the other. */
    private static boolean isTheSame(Question then, Question now) {
        return then.key().equals(now.key())
                && then.title().equals(now.title())
                && then.kind().equals(now.kind())
                && then.options().equals(now.options());
    }
}
