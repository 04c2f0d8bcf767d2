package org.foothold.triage.assessment.domain;

import static org.foothold.triage.assessment.domain.AssessmentStatus.ABANDONED;
import static org.foothold.triage.assessment.domain.AssessmentStatus.COMPLETED;
import static org.foothold.triage.assessment.domain.AssessmentStatus.IN_PROGRESS;
import static org.foothold.triage.assessment.domain.AssessmentStatus.NEW;

import java.util.List;
import org.foothold.kernel.RuleViolation;

/**
 * The life of an assessment: from each status, what may happen and where that leads. Somebody who comes back to an abandoned assessment
 * goes on where they were; a completed one is history, but details may still be left.
 */
final class AssessmentLifecycle {
    private record Transition(AssessmentStatus from, Class<? extends AssessmentEvent> event, AssessmentStatus to) {}

    private static final List<Transition> TRANSITIONS = List.of(
            new Transition(NEW, AssessmentEvent.Started.class, IN_PROGRESS),
            new Transition(IN_PROGRESS, AssessmentEvent.StepAnswered.class, IN_PROGRESS),
            new Transition(IN_PROGRESS, AssessmentEvent.PersonMet.class, IN_PROGRESS),
            new Transition(IN_PROGRESS, AssessmentEvent.Kept.class, IN_PROGRESS),
            new Transition(IN_PROGRESS, AssessmentEvent.Completed.class, COMPLETED),
            new Transition(IN_PROGRESS, AssessmentEvent.Abandoned.class, ABANDONED),
            new Transition(ABANDONED, AssessmentEvent.StepAnswered.class, IN_PROGRESS),
            new Transition(ABANDONED, AssessmentEvent.PersonMet.class, IN_PROGRESS),
            new Transition(ABANDONED, AssessmentEvent.Kept.class, IN_PROGRESS),
            new Transition(ABANDONED, AssessmentEvent.Completed.class, COMPLETED),
            new Transition(COMPLETED, AssessmentEvent.Kept.class, COMPLETED),
            new Transition(COMPLETED, AssessmentEvent.PersonMet.class, COMPLETED));

    private AssessmentLifecycle() {}

    static AssessmentStatus after(AssessmentStatus from, AssessmentEvent event) {
        return TRANSITIONS.stream()
                .filter(transition -> transition.from() == from && transition.event() == event.getClass())
                .map(Transition::to)
                .findFirst()
                .orElseThrow(() -> refusal(from));
    }

    private static RuleViolation refusal(AssessmentStatus from) {
        return from == COMPLETED
                ? new RuleViolation(
                        "a-completed-assessment-does-not-change",
                        "These answers were sent already. Start again to give others.")
                : new RuleViolation("this-does-not-follow", "This cannot be done with the assessment as it stands.");
    }
}
