package org.foothold.dashboard.views.messaging;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.foothold.dashboard.views.application.ViewTopics;
import org.foothold.dashboard.views.application.Views;
import org.foothold.outbox.EventConsumer;
import org.foothold.outbox.IncomingEvent;
import org.foothold.outbox.Subscription;

/**
 * The live consumer: folds each batch and writes it to the generation that is served, whatever mixture of topics the
 * batch holds. One channel reads all topics, so that a batch costs one transaction.
 */
@ApplicationScoped
public class FoldEventsIntoViews implements Subscription {

    private final EventConsumer consumer;
    private final Views views;
    private final ReachedPositions reached;

    FoldEventsIntoViews(EventConsumer consumer, Views views, ReachedPositions reached) {
        this.consumer = consumer;
        this.views = views;
        this.reached = reached;
    }

    @Override
    public String name() {
        return "dashboard";
    }

    @Override
    public Set<String> topics() {
        return ViewTopics.ALL;
    }

    @Incoming("facts")
    public Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return consumer.consume(this, records).invoke(() -> reached.upTo(records));
    }

    @Override
    public Uni<Void> apply(SqlConnection tx, List<IncomingEvent> fresh) {
        return views.applyToServing(tx, fresh);
    }
}
