package org.foothold.dashboard.people.store;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.pubsub.PgSubscriber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foothold.dashboard.people.application.PeopleNews;
import org.foothold.dashboard.views.store.Announcements;
import org.jboss.logging.Logger;

/**
 * Hears PostgreSQL's notifications on a connection of its own, and passes them to all who watch on this replica. When the
 * connection was lost and is back, something may have been missed: everybody is told that much changed.
 */
@ApplicationScoped
public class ListenForPeopleNews implements PeopleNews {

    private static final Logger LOG = Logger.getLogger(ListenForPeopleNews.class);
    private static final long RECONNECT_MILLIS = 500;
    private static final int WAITING_AT_MOST = 64;

    private final BroadcastProcessor<Change> heard = BroadcastProcessor.create();
    private final AtomicLong number = new AtomicLong();
    private final PgSubscriber subscriber;

    ListenForPeopleNews(
            Vertx vertx,
            @ConfigProperty(name = "foothold.database.host") String host,
            @ConfigProperty(name = "foothold.database.port") int port,
            @ConfigProperty(name = "foothold.database.name") String database,
            @ConfigProperty(name = "foothold.database.user") String user,
            @ConfigProperty(name = "foothold.database.password") java.util.Optional<String> password) {
        PgConnectOptions where = new PgConnectOptions()
                .setHost(host)
                .setPort(port)
                .setDatabase(database)
                .setUser(user)
                .setPassword(password.orElse(""));
        this.subscriber = PgSubscriber.subscriber(vertx, where).reconnectPolicy(retries -> RECONNECT_MILLIS);
        subscriber.channel(Announcements.CHANNEL).handler(payload -> hear(recordsIn(payload)));
        subscriber.channel(Announcements.CHANNEL).subscribeHandler(ready -> hear(Set.of()));
    }

    void start(@Observes StartupEvent start) {
        subscriber.connect().onFailure(failure -> LOG.warn("Live updates wait for the database"));
    }

    void stop(@Observes ShutdownEvent stop) {
        subscriber.close();
        heard.onComplete();
    }

    @Override
    public Multi<Change> changes() {
        return heard.onOverflow().buffer(WAITING_AT_MOST);
    }

    private void hear(Set<UUID> records) {
        heard.onNext(new Change(number.incrementAndGet(), records));
    }

    private static Set<UUID> recordsIn(String payload) {
        return Announcements.MUCH.equals(payload)
                ? Set.of()
                : Arrays.stream(payload.split(",")).map(UUID::fromString).collect(Collectors.toUnmodifiableSet());
    }
}
