package org.foothold.triage.assessment.domain;

import java.util.Optional;
import java.util.Set;
import org.foothold.triage.questionset.domain.Danger;

/** What can happen to an assessment, in our own words. One mapper in {@code messaging} decides what of it is published. */
public sealed interface AssessmentEvent {
    record Started(Channel channel, String language) implements AssessmentEvent {}

    /**
     * A question was answered, or answered differently; {@code answeredByNow} counts questions, not changes of mind. Whether it was
     * {@code skipped} is not told of a question that can tell of danger.
     */
    record StepAnswered(String question, int answeredByNow, Optional<Boolean> skipped) implements AssessmentEvent {}

    /** Answers showed danger that was not seen before. It comes with the answer and takes no version of its own. */
    record DangerSeen(Set<Danger> dangers) implements AssessmentEvent {}

    /** Somebody took a code to go on later. */
    record Kept() implements AssessmentEvent {}

    /** The person left details by which we know them, or changed those details. */
    record PersonMet() implements AssessmentEvent {}

    record Completed(Outcome outcome, boolean contactWanted) implements AssessmentEvent {}

    /** {@code waiting} is the question that waited for its answer, or {@link #CHECK_ANSWERS}. */
    record Abandoned(Optional<String> lastStep, String waiting) implements AssessmentEvent {
        static final String CHECK_ANSWERS = "check-answers";
    }
}
