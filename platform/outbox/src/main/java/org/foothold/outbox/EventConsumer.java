package org.foothold.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.foothold.outbox.DeadLetters.Rejected;
import org.jboss.logging.Logger;

/**
 * Reads a batch of records for a {@link Subscription}: sets the unreadable aside, keeps what the inbox has not seen, applies
 * the rest; inbox and effect in one transaction. Where the database is away it waits and tries again; where one event
 * spoils the batch, the batch is applied event by event and that one is set aside.
 */
@ApplicationScoped
public class EventConsumer {

    private static final Logger LOG = Logger.getLogger(EventConsumer.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(200);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final Pool pool;
    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final AppliedLog appliedLog;
    private final MeterRegistry meters;

    EventConsumer(Pool pool, Inbox inbox, DeadLetters deadLetters, AppliedLog appliedLog, MeterRegistry meters) {
        this.pool = pool;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.appliedLog = appliedLog;
        this.meters = meters;
    }

    /** Completes when every record is applied, was applied before, or is set aside. */
    public Uni<Void> consume(Subscription subscription, ConsumerRecords<String, byte[]> records) {
        return consume(subscription, records, false).replaceWithVoid();
    }

    /**
     * As {@link #consume(Subscription, ConsumerRecords)}; answers how many could not be used. Those of a replay are not set aside anew: their
     * letters are still where they were.
     */
    Uni<Integer> consume(
            Subscription subscription, Iterable<ConsumerRecord<String, byte[]>> records, boolean replayed) {
        Map<UUID, Readable> readable = new LinkedHashMap<>();
        List<Rejected> rejected = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> entry : records) {
            try {
                IncomingEvent event = EventReader.read(entry, replayed);
                if (event != null) {
                    readable.putIfAbsent(event.id(), new Readable(event, entry));
                }
            } catch (UnreadableEvent unreadable) {
                rejected.add(new Rejected(entry, unreadable.getMessage()));
            }
        }
        List<Readable> batch = List.copyOf(readable.values());
        return setAside(rejected, replayed)
                .chain(() -> apply(subscription, batch))
                .map(failed -> failed + rejected.size());
    }

    private Uni<Integer> apply(Subscription subscription, List<Readable> batch) {
        if (batch.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        return inOneTransaction(subscription, batch)
                .replaceWith(0)
                .onFailure(failure -> !DatabaseAway.is(failure))
                .recoverWithUni(
                        failure -> batch.size() == 1 ? setAside(batch.get(0), failure) : oneByOne(subscription, batch));
    }

    private Uni<Void> inOneTransaction(Subscription subscription, List<Readable> batch) {
        List<UUID> ids = batch.stream().map(readable -> readable.event().id()).toList();
        return Uni.createFrom()
                .deferred(() -> pool.withTransaction(tx -> inbox.unseen(tx, subscription.name(), ids)
                        .chain(unseen -> {
                            List<IncomingEvent> fresh = fresh(batch, unseen);
                            return fresh.isEmpty()
                                    ? Uni.createFrom().item(fresh)
                                    : subscription.apply(tx, fresh).replaceWith(fresh);
                        })))
                .onFailure(DatabaseAway::is)
                .invoke(() -> LOG.warnf("The database is away; %s waits and tries again", subscription.name()))
                .onFailure(DatabaseAway::is)
                .retry()
                .withBackOff(FIRST_WAIT, LONGEST_WAIT)
                .indefinitely()
                .invoke(fresh -> applied(subscription, fresh))
                .replaceWithVoid();
    }

    private static List<IncomingEvent> fresh(List<Readable> batch, Set<UUID> unseen) {
        return batch.stream()
                .map(Readable::event)
                .filter(event -> unseen.contains(event.id()))
                .toList();
    }

    private Uni<Integer> oneByOne(Subscription subscription, List<Readable> batch) {
        Uni<Integer> all = Uni.createFrom().item(0);
        for (Readable readable : batch) {
            all = all.chain(before -> apply(subscription, List.of(readable)).map(failed -> before + failed));
        }
        return all;
    }

    private Uni<Void> setAside(List<Rejected> rejected, boolean replayed) {
        return replayed ? Uni.createFrom().voidItem() : deadLetters.send(rejected);
    }

    private Uni<Integer> setAside(Readable readable, Throwable failure) {
        LOG.debug("An event could not be applied", failure);
        String reason = "applying it failed: " + failure.getClass().getSimpleName();
        return setAside(
                        List.of(new Rejected(readable.entry(), reason)),
                        readable.event().replayed())
                .replaceWith(1);
    }

    private void applied(Subscription subscription, List<IncomingEvent> fresh) {
        meters.counter("foothold.events.applied", "consumer", subscription.name())
                .increment(fresh.size());
        appliedLog.applied(subscription.name(), fresh);
    }

    private record Readable(IncomingEvent event, ConsumerRecord<String, byte[]> entry) {}
}
