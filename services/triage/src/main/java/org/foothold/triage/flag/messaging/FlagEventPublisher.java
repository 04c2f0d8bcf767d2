package org.foothold.triage.flag.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.foothold.events.EventType;
import org.foothold.events.Restriction;
import org.foothold.events.triage.FlagRaised;
import org.foothold.events.triage.FlagResolved;
import org.foothold.events.triage.TriageEvents;
import org.foothold.outbox.Outbox;
import org.foothold.outbox.OutgoingEvent;
import org.foothold.triage.flag.application.FlagEvents;
import org.foothold.triage.flag.domain.Flag;
import org.foothold.triage.flag.domain.FlagReason;

/** Turns flags into the published contract. All that concerns a flag of danger goes to the restricted topic alone. */
@ApplicationScoped
class FlagEventPublisher implements FlagEvents {
    private final Outbox outbox;

    FlagEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> raised(Flag flag) {
        var data = new FlagRaised(
                flag.id().value(),
                flag.person(),
                flag.assessmentId().orElse(null),
                flag.reasons().stream().map(FlagReason::code).toList(),
                flag.urgency().code(),
                flag.origin().code(),
                flag.respondBy());
        return outbox.append(outgoing(TriageEvents.FLAG_RAISED, flag, flag.raisedAt(), data));
    }

    @Override
    public Uni<Void> resolved(Flag flag) {
        var came = flag.resolution().orElseThrow();
        var data = new FlagResolved(
                flag.id().value(), flag.person(), came.outcome().code());
        return outbox.append(outgoing(TriageEvents.FLAG_RESOLVED, flag, came.at(), data));
    }

    private static <D> OutgoingEvent<D> outgoing(EventType<D> type, Flag flag, Instant at, D data) {
        var restriction = flag.isDanger() ? Restriction.RESTRICTED : Restriction.NONE;
        return new OutgoingEvent<>(type, flag.id().value(), flag.version(), at, restriction, data);
    }
}
