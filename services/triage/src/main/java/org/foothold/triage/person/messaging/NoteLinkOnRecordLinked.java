package org.foothold.triage.person.messaging;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.foothold.events.RecordRef;
import org.foothold.events.citizens.CitizenEvents;
import org.foothold.events.citizens.RecordWithdrawn;
import org.foothold.identity.RecordIdentity;
import org.foothold.outbox.EventConsumer;
import org.foothold.outbox.IncomingEvent;
import org.foothold.outbox.Subscription;
import org.foothold.triage.person.application.ForgottenPeople;
import org.foothold.triage.person.application.LinkedPeople;

/** Notes that the single view knows a person we met, and whose records are whose: from then on our copy of their details may be dropped. Whom it forgets is forgotten here. */
@ApplicationScoped
class NoteLinkOnRecordLinked implements Subscription {
    private static final String TOPIC = "citizens.records";

    private final EventConsumer consumer;
    private final LinkedPeople people;
    private final RecordIdentity identity;
    private final ForgottenPeople forgotten;

    NoteLinkOnRecordLinked(
            EventConsumer consumer, LinkedPeople people, RecordIdentity identity, ForgottenPeople forgotten) {
        this.forgotten = forgotten;
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
        return identity.apply(tx, fresh)
                .chain(() -> people.linked(tx, linkedAt))
                .chain(() -> forgotten.forget(tx, withdrawn(fresh)));
    }

    /** Our own record that the single view gave up, by erasure or because its time was over; of others' records, those of whoever was erased. */
    private static Set<RecordRef> withdrawn(List<IncomingEvent> events) {
        return events.stream()
                .filter(event -> event.is(CitizenEvents.RECORD_WITHDRAWN))
                .map(event -> event.as(CitizenEvents.RECORD_WITHDRAWN))
                .filter(gone -> Boolean.TRUE.equals(gone.forget())
                        || gone.recordRef().service().equals("triage"))
                .map(RecordWithdrawn::recordRef)
                .collect(Collectors.toSet());
    }
}
