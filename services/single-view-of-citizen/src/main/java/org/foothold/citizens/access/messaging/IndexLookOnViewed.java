package org.foothold.citizens.access.messaging;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.foothold.citizens.access.application.Look;
import org.foothold.citizens.access.application.Looks;
import org.foothold.events.EventCatalogue;
import org.foothold.events.EventType;
import org.foothold.events.access.AccessViewed;
import org.foothold.outbox.EventConsumer;
import org.foothold.outbox.IncomingEvent;
import org.foothold.outbox.Subscription;

/** Indexes every look at people that any service tells of. */
@ApplicationScoped
public class IndexLookOnViewed implements Subscription {

    /** Every service's own type of the same event, by name. */
    private static final Map<String, EventType<?>> VIEWED = EventCatalogue.all().stream()
            .filter(type -> type.dataType() == AccessViewed.class)
            .collect(Collectors.toMap(EventType::name, type -> type));

    private final EventConsumer consumer;
    private final Looks looks;

    IndexLookOnViewed(EventConsumer consumer, Looks looks) {
        this.consumer = consumer;
        this.looks = looks;
    }

    @Incoming("access")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return consumer.consume(this, records);
    }

    @Override
    public String name() {
        return "index-looks";
    }

    @Override
    public Set<String> topics() {
        return VIEWED.values().stream().map(EventType::topic).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Uni<Void> apply(SqlConnection tx, List<IncomingEvent> fresh) {
        List<Look> seen = fresh.stream()
                .filter(event -> VIEWED.containsKey(event.type()))
                .map(event -> look(VIEWED.get(event.type()), event))
                .toList();
        return looks.add(tx, seen);
    }

    private static Look look(EventType<?> type, IncomingEvent event) {
        AccessViewed viewed = (AccessViewed) event.as(type);
        return new Look(
                viewed.accessId(),
                viewed.at(),
                type.prefix(),
                viewed.actor(),
                viewed.role(),
                Optional.ofNullable(viewed.organisation()),
                viewed.purpose(),
                viewed.action(),
                Optional.ofNullable(viewed.reason()),
                viewed.subjects());
    }
}
