package org.foothold.triage.assessment.application;

import org.foothold.triage.assessment.domain.AssessmentId;

/** What opens an assessment: which one, and the secret that goes with it. */
public record AssessmentKey(AssessmentId id, AssessmentSecret secret) {}
