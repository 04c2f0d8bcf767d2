package org.foothold.triage.assessment.domain;

import java.util.Objects;
import java.util.UUID;

/** Names one assessment. Knowing it opens nothing: an anonymous caller also holds the assessment's secret. */
public record AssessmentId(UUID value) {
    public AssessmentId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
