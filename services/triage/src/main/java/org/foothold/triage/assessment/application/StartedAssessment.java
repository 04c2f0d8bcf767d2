package org.foothold.triage.assessment.application;

import java.util.Optional;
import org.foothold.triage.assessment.domain.Assessment;

/** A fresh assessment with its secret, which is shown this once; {@code partner} whose system began it. */
public record StartedAssessment(Assessment assessment, AssessmentSecret secret, Optional<String> partner) {
    public AssessmentKey key() {
        return new AssessmentKey(assessment.id(), Optional.of(secret), partner);
    }
}
