package org.foothold.outbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Set;

/**
 * What a service does on the events of some topics. A bean that implements this also has one {@code @Incoming} method
 * per channel, which passes the records to {@link EventConsumer#consume}.
 */
public interface Subscription {

    /** Under which its applied events are remembered; unique within the service and never changed. */
    String name();

    /** The topics it reads: their dead letters can be replayed into it. */
    Set<String> topics();

    /**
     * Applies events that were not applied before, in the order they came, in the transaction that remembers them.
     * Types it does not know are left alone.
     */
    Uni<Void> apply(SqlConnection tx, List<IncomingEvent> fresh);
}
