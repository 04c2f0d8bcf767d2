package org.foothold.triage.quality;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.foothold.triage.asking.domain.NotWorthAsking;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.questionset.domain.QuestionSet;

/** One conversation as somebody has it by themselves: question after question, each time asked what still matters. */
record AskedAdaptively(QuestionSet set, NotWorthAsking left, LocalDate today) {

    /**
     * The answers to what was asked, and what was left out.
     *
     * @param would what they would answer to everything
     * @param nanos is told how long each next question took to find
     */
    Answers hear(Answers would, LongConsumer nanos) {
        var given = Answers.none();
        while (true) {
            long begun = System.nanoTime();
            given = given.leavingOut(left.after(given, today));
            var next = next(given);
            nanos.accept(System.nanoTime() - begun);
            if (next.isEmpty()) {
                return given;
            }
            var key = next.get().key();
            given = given.with(key, would.answerTo(key).orElseThrow());
        }
    }

    private Optional<Question> next(Answers given) {
        return given.routeThrough(set).questions().stream()
                .filter(question -> !given.has(question.key()))
                .findFirst();
    }
}
