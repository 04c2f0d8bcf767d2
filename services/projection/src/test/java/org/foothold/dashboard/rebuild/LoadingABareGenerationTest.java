package org.foothold.dashboard.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.foothold.dashboard.fixtures.ALife;
import org.foothold.dashboard.rebuild.application.Rebuilds;
import org.foothold.dashboard.rebuild.application.TopicReplay.Batch;
import org.foothold.dashboard.rebuild.domain.Rebuild;
import org.foothold.dashboard.views.application.Views;
import org.foothold.outbox.EventJson;
import org.foothold.outbox.IncomingEvent;
import org.foothold.testing.ServersForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A generation loaded as a rebuild does, bare and several batches at once, against one that the live statements built. */
@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
class LoadingABareGenerationTest {

    private static final int LIVE = 8_001;
    private static final int BATCHES_AT_ONCE = 3;

    private final List<IncomingEvent> published = new ALife(20261122).events(40);

    @Inject
    Pool pool;

    @Inject
    Views views;

    @Inject
    Rebuilds rebuilds;

    private Rebuild rebuild;

    @BeforeEach
    void begin() throws Throwable {
        rebuild = VertxContextSupport.subscribeAndAwait(() -> rebuilds.begin(UUID.randomUUID(), "a test"))
                .orElseThrow();
    }

    @AfterEach
    void giveUp() throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> rebuilds.end(rebuild, new IllegalStateException("only a test")));
        VertxContextSupport.subscribeAndAwait(() -> rebuilds.clearAway());
        run("drop schema if exists dashboard_" + LIVE + " cascade");
    }

    @Test
    void itSaysTheSameWhateverTheOrderAndTheRepetition() throws Throwable {
        String live = builtLive(published);

        load(ALife.delivered(published, new Random(7)));

        assertThat(hash(rebuild.generation())).isEqualTo(live);
        assertThat(skipped()).isZero();
    }

    @Test
    void oneEventThatPostgresRefusesIsLeftOutWholeAndAlone() throws Throwable {
        String live = builtLive(published);
        List<IncomingEvent> withOneBad = new ArrayList<>(published);
        withOneBad.add(published.size() / 2, refused(published.get(0)));

        load(withOneBad);

        assertThat(hash(rebuild.generation())).isEqualTo(live);
        assertThat(skipped()).isEqualTo(1);
    }

    @Test
    void oneEventLessIsSeen() throws Throwable {
        String live = builtLive(published);

        load(published.subList(1, published.size()));

        assertThat(hash(rebuild.generation())).isNotEqualTo(live);
    }

    /** A code that PostgreSQL cannot hold, for text may contain any character but NUL. */
    private static IncomingEvent refused(IncomingEvent like) throws Exception {
        String data =
                "{\"assessmentId\":\"%s\",\"recordRef\":\"triage:%s\",\"stage\":\"\\u0000\",\"needs\":[],\"contactWanted\":true}"
                        .formatted(UUID.randomUUID(), UUID.randomUUID());
        return new IncomingEvent(
                UUID.randomUUID(),
                "foothold.triage.assessment.completed.v1",
                "triage.assessments",
                UUID.randomUUID(),
                3,
                like.occurredAt(),
                like.time(),
                like.restriction(),
                like.correlationId(),
                null,
                true,
                EventJson.read(data.getBytes(StandardCharsets.UTF_8)));
    }

    private String builtLive(List<IncomingEvent> events) throws Throwable {
        run("select new_generation(" + LIVE + "), index_generation(" + LIVE + ")");
        VertxContextSupport.subscribeAndAwait(() -> pool.withTransaction(tx -> views.applyTo(tx, LIVE, events)));
        return hash(LIVE);
    }

    private void load(List<IncomingEvent> events) throws Throwable {
        List<Batch> batches = new ArrayList<>();
        for (int from = 0; from < events.size(); from += 50) {
            List<IncomingEvent> part = events.subList(from, Math.min(events.size(), from + 50));
            batches.add(new Batch(part, part.size(), 0, false));
        }
        VertxContextSupport.subscribeAndAwait(() -> Multi.createFrom()
                .iterable(batches)
                .onItem()
                .transformToUni(batch -> rebuilds.load(rebuild, batch))
                .merge(BATCHES_AT_ONCE)
                .onItem()
                .ignoreAsUni()
                .chain(() -> rebuilds.index(rebuild)));
    }

    private String hash(int generation) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> pool.preparedQuery("select canonical_hash($1)")
                .execute(Tuple.of(generation))
                .map(rows -> rows.iterator().next().getString(0)));
    }

    private long skipped() throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> rebuilds.find(rebuild.id()))
                .orElseThrow()
                .skipped();
    }

    private void run(String sql) throws Throwable {
        VertxContextSupport.subscribeAndAwait(
                () -> Uni.createFrom().deferred(() -> pool.query(sql).execute()));
    }
}
