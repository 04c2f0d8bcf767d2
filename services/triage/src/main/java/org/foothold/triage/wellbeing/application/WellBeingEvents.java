package org.foothold.triage.wellbeing.application;

import io.smallrye.mutiny.Uni;
import org.foothold.triage.wellbeing.domain.Taken;

/** What the others are told: that it was asked, and that it does not hold; never an answer. */
public interface WellBeingEvents {

    Uni<Void> taken(Taken taken);

    Uni<Void> enteredInError(Taken taken);
}
