package org.foothold.triage.resume.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import org.foothold.triage.assessment.domain.AssessmentId;
import org.foothold.triage.resume.domain.ResumeCode;

/** What we need of storage, in the transaction of the caller. An assessment has one code at most. */
public interface ResumeCodes {
    /** In place of any code before. */
    Uni<Void> keep(ResumeCode code, AssessmentId assessment, Instant expires);

    /** Nothing where there is no such code, or not any more. */
    Uni<Optional<AssessmentId>> find(ResumeCode code, Instant now);

    Uni<Integer> dropExpiredBefore(Instant now);
}
