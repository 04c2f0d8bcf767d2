package org.foothold.triage.quality;

import java.util.Optional;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.assessment.domain.Decisions;
import org.foothold.triage.assessment.domain.Outcome;
import org.foothold.triage.assessment.domain.Stage;
import org.foothold.triage.assessment.engine.RememberedDecisions;
import org.foothold.triage.publishing.domain.ReadSet;
import org.foothold.triage.publishing.domain.Told;
import org.foothold.triage.publishing.domain.WorseAnswers;

/**
 * What must hold of every combination of answers: it has a stage, danger is a crisis, and something worse never lowers the stage. Decisions are remembered by what the tables look
 * at; of every thousandth combination the tables decide anew, and it has to be the same.
 */
final class CombinationCheck {
    private static final long BY_THE_TABLES_TOO_ONE_IN = 1_000;

    private final ReadSet read;
    private final Decisions remembered;
    private final WorseAnswers worse;

    CombinationCheck(MeasuredSet set) {
        this.read = set.read();
        this.remembered = RememberedDecisions.of(read.questions(), read.rules());
        this.worse = new WorseAnswers(set.concerns());
    }

    /**
     * What does not hold, in words; empty where all does.
     *
     * @param turn which of the worse answers to try: one for each combination, in turn
     */
    Optional<String> finding(Answers answers, long turn) {
        Outcome outcome;
        try {
            outcome = remembered.decide(read.questions(), answers);
        } catch (RuntimeException failed) {
            return Optional.of("no stage (%s): %s".formatted(failed.getMessage(), Told.of(answers)));
        }
        if (turn % BY_THE_TABLES_TOO_ONE_IN == 0
                && !read.rules().decide(read.questions(), answers).equals(outcome)) {
            return Optional.of("remembered otherwise than decided: " + Told.of(answers));
        }
        if (!answers.dangersIn(read.questions()).isEmpty() && outcome.stage() != Stage.CRISIS) {
            return Optional.of("danger below crisis: " + Told.of(answers));
        }
        return worse.oneThan(answers, read.questions(), turn).flatMap(tried -> lowered(answers, outcome, tried));
    }

    private Optional<String> lowered(Answers answers, Outcome before, WorseAnswers.Worse tried) {
        try {
            var after = remembered.decide(read.questions(), tried.answers());
            return after.stage().isAtLeast(before.stage())
                            || after.rules().stream().anyMatch(read.mayLower()::contains)
                    ? Optional.empty()
                    : Optional.of("%s falls to %s with %s.%s: %s"
                            .formatted(
                                    before.stage().code(),
                                    after.stage().code(),
                                    tried.question().key(),
                                    tried.said(),
                                    Told.of(answers)));
        } catch (RuntimeException failed) {
            return Optional.of("no stage (%s): %s".formatted(failed.getMessage(), Told.of(tried.answers())));
        }
    }
}
