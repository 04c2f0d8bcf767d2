package org.foothold.triage.assessment.application;

import org.foothold.triage.assessment.domain.Assessment;

/** A fresh assessment with its secret, which is shown this once. */
public record StartedAssessment(Assessment assessment, AssessmentSecret secret) {
    public AssessmentKey key() {
        return new AssessmentKey(assessment.id(), secret);
    }
}
