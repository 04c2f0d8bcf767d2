package org.foothold.triage.person.messaging;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.foothold.events.citizens.CitizenEvents;
import org.foothold.identity.RecordIdentity;
import org.foothold.outbox.EventConsumer;
import org.foothold.outbox.IncomingEvent;
import org.foothold.outbox.Subscription;
import org.foothold.triage.person.application.LinkedPeople;

/** Notes that the single view knows a person we met, and whose records are whose: from then on our copy of their details may be dropped. */
@ApplicationScoped
class NoteLinkOnRecordLinked implements Subscription {
    private static final String TOPIC = "citizens.records";

    private final EventConsumer consumer;
    private final LinkedPeople people;
    private final RecordIdentity identity;

    NoteLinkOnRecordLinked(EventConsumer consumer, LinkedPeople people, RecordIdentity identity) {
        this.consumer = consumer;
        this.people = people;
        this.identity = identity;
    }

    @Incoming("citizen-records")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return consumer.consume(this, records);
    }

    @Override
    public String name() {
        return "note-link";
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public Uni<Void> apply(SqlConnection tx, List<IncomingEvent> fresh) {
        var linkedAt = new HashMap<UUID, Instant>();
        fresh.stream().filter(event -> event.is(CitizenEvents.RECORD_LINKED)).forEach(event -> {
            var ref = event.as(CitizenEvents.RECORD_LINKED).recordRef();
            if (ref.service().equals("triage")) {
                linkedAt.put(ref.id(), event.time());
            }
        });
        return identity.apply(tx, fresh).chain(() -> people.linked(tx, linkedAt));
    }
}
