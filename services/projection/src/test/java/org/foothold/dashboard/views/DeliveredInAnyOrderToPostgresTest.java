package org.foothold.dashboard.views;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import org.foothold.dashboard.fixtures.ALife;
import org.foothold.dashboard.views.application.Views;
import org.foothold.outbox.IncomingEvent;
import org.foothold.testing.ServersForTests;
import org.junit.jupiter.api.Test;

/** The statements themselves: many deliveries of the same events, each into a generation of its own, one hash. */
@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
class DeliveredInAnyOrderToPostgresTest {

    private static final int DELIVERIES = 25;
    private static final int FIRST = 1_000;

    @Inject
    Pool pool;

    @Inject
    Views views;

    @Test
    void everyDeliveryOfTheSameEventsLeavesTheSameViews() throws Throwable {
        List<IncomingEvent> published = new ALife(20261122).events(12);
        String expected = hashAfter(FIRST, published, published.size());
        for (int i = 1; i <= DELIVERIES; i++) {
            Random random = new Random(i);
            List<IncomingEvent> delivered = ALife.delivered(published, random);
            assertThat(hashAfter(FIRST + i, delivered, 1 + random.nextInt(60)))
                    .as("delivery with seed %d", i)
                    .isEqualTo(expected);
        }
        assertThat(hashAfter(FIRST + 900, published.subList(1, published.size()), 10))
                .isNotEqualTo(expected);
    }

    private String hashAfter(int generation, List<IncomingEvent> events, int batch) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> {
            Uni<Void> all = pool.preparedQuery("select new_generation($1)")
                    .execute(Tuple.of(generation))
                    .chain(() ->
                            pool.preparedQuery("select index_generation($1)").execute(Tuple.of(generation)))
                    .replaceWithVoid();
            for (int from = 0; from < events.size(); from += batch) {
                var part = events.subList(from, Math.min(events.size(), from + batch));
                all = all.chain(() -> pool.withTransaction(tx -> views.applyTo(tx, generation, part))
                        .replaceWithVoid());
            }
            return all.chain(() ->
                            pool.preparedQuery("select canonical_hash($1)").execute(Tuple.of(generation)))
                    .map(rows -> rows.iterator().next().getString(0))
                    .call(() -> pool.query("drop schema dashboard_" + generation + " cascade")
                            .execute());
        });
    }
}
