package org.foothold.triage.assessment.domain;

import java.util.Set;
import org.foothold.triage.questionset.domain.QuestionSet;

/** Knows which questions nobody needs to be asked any more. The same for the same answers and the same versions, always; in doubt a question is asked. */
public interface WhatMatters {
    /** Questions that these answers lead to, that are open, and to which no answer could change anything. */
    Set<String> notWorthAsking(QuestionSet set, Answers answers);
}
