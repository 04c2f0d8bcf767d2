package org.foothold.triage.guidance.application;

import java.util.Optional;
import java.util.Set;
import org.foothold.triage.assessment.domain.Need;
import org.foothold.triage.assessment.domain.Stage;
import org.foothold.triage.guidance.domain.Advice;
import org.foothold.triage.questionset.domain.Danger;

/** What to do now. There is always something to say: for every danger, every need and every stage. */
public interface Guidance {
    Advice inDanger(Danger danger);

    Advice onNeed(Need need);

    /** What the rules name by a topic: the code of a need, or something more particular; empty where nothing is written of it. */
    Optional<Advice> on(String topic);

    /** Every topic that is no need. */
    Set<String> particularTopics();

    Advice atStage(Stage stage);
}
