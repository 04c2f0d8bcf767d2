package org.foothold.triage.assessment.application;

import org.foothold.triage.questionset.domain.Given;

/** Give or change the answer to one question. */
public record AnswerQuestion(AssessmentKey key, String question, Given given) {}
