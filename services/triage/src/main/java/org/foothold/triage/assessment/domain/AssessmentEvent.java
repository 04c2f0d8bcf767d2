package org.foothold.triage.assessment.domain;

import java.util.Optional;

/** What can happen to an assessment, in our own words. One mapper in {@code messaging} decides what of it is published. */
public sealed interface AssessmentEvent {
    record Started(Channel channel, String language) implements AssessmentEvent {}

    /** A question was answered, or answered differently; {@code answeredByNow} counts questions, not changes of mind. */
    record StepAnswered(String question, int answeredByNow) implements AssessmentEvent {}

    /** The person left details by which we know them, or changed those details. */
    record PersonMet() implements AssessmentEvent {}

    record Completed(Outcome outcome, boolean contactWanted) implements AssessmentEvent {}

    record Abandoned(Optional<String> lastStep) implements AssessmentEvent {}
}
