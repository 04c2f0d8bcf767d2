package org.foothold.triage.assessment.application;

/** These are my answers: decide. */
public record CompleteAssessment(AssessmentKey key) {}
