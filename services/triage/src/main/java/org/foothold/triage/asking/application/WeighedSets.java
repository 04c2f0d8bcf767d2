package org.foothold.triage.asking.application;

import java.util.Optional;
import org.foothold.triage.asking.domain.WeighedSet;
import org.foothold.triage.questionset.domain.QuestionSetRef;

/** The versions of which something may be left out. */
public interface WeighedSets {
    /** Empty where the set is asked as a whole, or its rules are not understood. */
    Optional<WeighedSet> weighed(QuestionSetRef ref);
}
