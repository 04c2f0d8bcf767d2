package org.foothold.triage.guidance.application;

import org.foothold.triage.assessment.domain.Need;
import org.foothold.triage.assessment.domain.Stage;
import org.foothold.triage.guidance.domain.Advice;
import org.foothold.triage.questionset.domain.Danger;

/** What to do now. There is always something to say: for every danger, every need and every stage. */
public interface Guidance {
    Advice inDanger(Danger danger);

    Advice onNeed(Need need);

    Advice atStage(Stage stage);
}
