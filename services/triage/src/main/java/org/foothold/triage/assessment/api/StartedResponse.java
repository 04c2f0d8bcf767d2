package org.foothold.triage.assessment.api;

/** A fresh assessment. The secret is shown this once and belongs in the header {@code Foothold-Assessment-Secret}. */
public record StartedResponse(AssessmentResponse assessment, String secret) {}
