package org.foothold.triage.flag.application;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.foothold.triage.assessment.domain.AssessmentId;
import org.foothold.triage.flag.domain.Flag;
import org.foothold.triage.flag.domain.FlagId;

/** What we need of storage. All of it takes part in the transaction or session of the caller. */
public interface Flags {
    Uni<Void> add(Flag flag);

    /** For changing: nobody else changes it before this transaction ends. */
    Uni<Flag> toChange(FlagId id);

    /** For reading. */
    Uni<Flag> find(FlagId id);

    Uni<Void> save(Flag flag);

    /** The flag of an assessment that must be answered first. */
    Uni<Optional<Flag>> soonestOf(AssessmentId assessment);
}
