package org.foothold.citizens.meeting.messaging;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.foothold.citizens.meeting.application.FetchPeople;
import org.foothold.citizens.meeting.application.PeopleToFetch;
import org.foothold.events.RecordRef;
import org.foothold.events.triage.TriageEvents;
import org.foothold.outbox.EventConsumer;
import org.foothold.outbox.IncomingEvent;
import org.foothold.outbox.Subscription;
import org.jboss.logging.Logger;

/**
 * Queues a person when triage says that it met them, and fetches at once. The queue row is written in the transaction that
 * remembers the event; the fetch comes after it and may fail as it likes.
 */
@ApplicationScoped
public class FetchPersonOnPersonMet implements Subscription {

    private static final Logger LOG = Logger.getLogger(FetchPersonOnPersonMet.class);

    private final EventConsumer consumer;
    private final PeopleToFetch queue;
    private final FetchPeople fetchPeople;
    private final InstantSource clock;

    FetchPersonOnPersonMet(EventConsumer consumer, PeopleToFetch queue, FetchPeople fetchPeople, InstantSource clock) {
        this.consumer = consumer;
        this.queue = queue;
        this.fetchPeople = fetchPeople;
        this.clock = clock;
    }

    @Incoming("triage-assessments")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return consumer.consume(this, records)
                .chain(() -> fetchPeople
                        .fetchAll()
                        .onFailure()
                        .invoke(failure -> LOG.warn("Fetching people broke off; the schedule goes on with it", failure))
                        .onFailure()
                        .recoverWithNull());
    }

    @Override
    public String name() {
        return "fetch-person";
    }

    @Override
    public Set<String> topics() {
        return Set.of(TriageEvents.PERSON_MET.topic());
    }

    @Override
    public Uni<Void> apply(SqlConnection tx, List<IncomingEvent> fresh) {
        List<RecordRef> people = fresh.stream()
                .flatMap(event -> metIn(event).stream())
                .distinct()
                .toList();
        return people.isEmpty() ? Uni.createFrom().voidItem() : queue.add(tx, people, clock.instant());
    }

    private static Optional<RecordRef> metIn(IncomingEvent event) {
        if (event.is(TriageEvents.PERSON_MET)) {
            return Optional.of(event.as(TriageEvents.PERSON_MET).recordRef());
        }
        return event.is(TriageEvents.PERSON_MET_BY_WORKER)
                ? Optional.of(event.as(TriageEvents.PERSON_MET_BY_WORKER).recordRef())
                : Optional.empty();
    }
}
