package org.foothold.triage.publishing.application;

import java.util.Map;
import org.foothold.triage.publishing.domain.SetFiles;
import org.foothold.triage.questionset.domain.QuestionSetRef;

/** The sets that come with the service: the first published versions. */
public interface ShippedSets {
    Map<QuestionSetRef, SetFiles> all();
}
