package org.foothold.triage.questionset.application;

import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.QuestionSetRef;

/** The published question sets. */
public interface QuestionSets {
    /** The newest published version of a set: what a new assessment is pinned to. */
    QuestionSet current(String name);

    /** Exactly the set an assessment was pinned to, however old. */
    QuestionSet pinned(QuestionSetRef ref);
}
