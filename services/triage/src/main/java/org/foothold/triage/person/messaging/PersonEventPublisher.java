package org.foothold.triage.person.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.foothold.events.RecordRef;
import org.foothold.events.Restriction;
import org.foothold.events.triage.PersonMetByWorker;
import org.foothold.events.triage.TriageEvents;
import org.foothold.outbox.Outbox;
import org.foothold.outbox.OutgoingEvent;
import org.foothold.triage.person.application.PersonEvents;

/** Turns a meeting into the published contract: a reference, and nothing of the person. */
@ApplicationScoped
class PersonEventPublisher implements PersonEvents {
    private static final long FIRST_VERSION = 1;

    private final Outbox outbox;

    PersonEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> met(UUID recordId, Instant at) {
        var data = new PersonMetByWorker(new RecordRef("triage", recordId));
        return outbox.append(new OutgoingEvent<>(
                TriageEvents.PERSON_MET_BY_WORKER, recordId, FIRST_VERSION, at, Restriction.NONE, data));
    }
}
