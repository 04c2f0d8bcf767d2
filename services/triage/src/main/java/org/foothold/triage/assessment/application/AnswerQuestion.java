package org.foothold.triage.assessment.application;

import java.util.List;

/** Give or change the answer to one question. */
public record AnswerQuestion(AssessmentKey key, String question, List<String> options) {}
