package org.foothold.triage.wellbeing.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.foothold.events.EventType;
import org.foothold.events.Restriction;
import org.foothold.events.triage.TriageEvents;
import org.foothold.events.triage.WellBeingEnteredInError;
import org.foothold.events.triage.WellBeingTaken;
import org.foothold.outbox.Outbox;
import org.foothold.outbox.OutgoingEvent;
import org.foothold.triage.wellbeing.application.WellBeingEvents;
import org.foothold.triage.wellbeing.domain.Taken;

/** Turns it into the published contract: whom and when, and no answer. */
@ApplicationScoped
class WellBeingEventPublisher implements WellBeingEvents {
    private static final long FIRST = 1;
    private static final long MARKED = 2;

    private final Outbox outbox;

    WellBeingEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> taken(Taken taken) {
        return append(
                TriageEvents.WELL_BEING_TAKEN,
                taken,
                FIRST,
                taken.at(),
                new WellBeingTaken(taken.id(), taken.person(), taken.instrument()));
    }

    @Override
    public Uni<Void> enteredInError(Taken taken) {
        return append(
                TriageEvents.WELL_BEING_ENTERED_IN_ERROR,
                taken,
                MARKED,
                taken.wrong().orElseThrow().at(),
                new WellBeingEnteredInError(taken.id(), taken.person()));
    }

    private <D> Uni<Void> append(EventType<D> type, Taken taken, long version, Instant at, D data) {
        return outbox.append(new OutgoingEvent<>(type, taken.id(), version, at, Restriction.NONE, data));
    }
}
