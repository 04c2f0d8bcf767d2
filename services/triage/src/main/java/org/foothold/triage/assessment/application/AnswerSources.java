package org.foothold.triage.assessment.application;

import io.smallrye.mutiny.Uni;
import org.foothold.triage.assessment.domain.AssessmentId;

/** Knows of answers that came from an earlier conversation; is told when one is given by hand instead. */
public interface AnswerSources {
    Uni<Void> givenByHand(AssessmentId assessment, String question);
}
