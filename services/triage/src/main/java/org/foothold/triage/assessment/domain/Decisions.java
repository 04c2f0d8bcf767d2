package org.foothold.triage.assessment.domain;

import org.foothold.triage.questionset.domain.QuestionSet;

/**
 * Decides what a set of answers, whole or partial, comes to. Every combination has an outcome; what is missing raises it rather than lowering it.
 */
public interface Decisions {
    Outcome decide(QuestionSet questions, Answers answers);
}
