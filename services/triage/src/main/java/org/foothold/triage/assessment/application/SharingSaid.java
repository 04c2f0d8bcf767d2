package org.foothold.triage.assessment.application;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.foothold.triage.assessment.domain.AssessmentId;

/** What somebody said to sharing apart from leaving their details; nothing where they were not asked. */
public interface SharingSaid {
    Uni<Optional<Boolean>> in(AssessmentId assessment);
}
