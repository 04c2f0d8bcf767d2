package org.foothold.triage.flag.application;

import io.smallrye.mutiny.Uni;
import org.foothold.triage.flag.domain.Flag;

/** Tells the other services of a flag, within the caller's transaction; of danger, the restricted readers alone. */
public interface FlagEvents {
    Uni<Void> raised(Flag flag);

    Uni<Void> resolved(Flag flag);
}
