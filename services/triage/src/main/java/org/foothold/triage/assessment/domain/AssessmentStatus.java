package org.foothold.triage.assessment.domain;

/** Where an assessment stands in its life; {@link AssessmentLifecycle} says what may follow what. */
public enum AssessmentStatus {
    NEW,
    IN_PROGRESS,
    COMPLETED,
    ABANDONED
}
