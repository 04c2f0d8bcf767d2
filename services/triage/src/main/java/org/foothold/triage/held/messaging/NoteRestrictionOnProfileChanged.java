package org.foothold.triage.held.messaging;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.foothold.events.Restriction;
import org.foothold.events.citizens.CitizenEvents;
import org.foothold.outbox.EventConsumer;
import org.foothold.outbox.IncomingEvent;
import org.foothold.outbox.Subscription;
import org.foothold.triage.held.application.OpenCitizens;
import org.foothold.triage.held.application.OpenCitizens.Told;

/** Notes who is restricted, so that nothing they said before is offered to whoever enters their details. */
@ApplicationScoped
class NoteRestrictionOnProfileChanged implements Subscription {
    private static final String TOPIC = "citizens.profiles";

    private final EventConsumer consumer;
    private final OpenCitizens citizens;

    NoteRestrictionOnProfileChanged(EventConsumer consumer, OpenCitizens citizens) {
        this.consumer = consumer;
        this.citizens = citizens;
    }

    @Incoming("citizen-profiles")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return consumer.consume(this, records);
    }

    @Override
    public String name() {
        return "note-restriction";
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public Uni<Void> apply(SqlConnection tx, List<IncomingEvent> fresh) {
        var told = new HashMap<UUID, Told>();
        fresh.stream().filter(event -> event.is(CitizenEvents.PROFILE_CHANGED)).forEach(event -> {
            var profile = event.as(CitizenEvents.PROFILE_CHANGED);
            told.merge(
                    profile.citizenId(),
                    new Told(
                            !profile.erased() && Restriction.NONE.code().equals(profile.restriction()),
                            event.aggregateVersion()),
                    (one, other) -> one.version() > other.version() ? one : other);
        });
        return citizens.told(tx, told);
    }
}
