package org.foothold.citizens.reconcile.application;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import org.foothold.citizens.linking.application.Links;
import org.foothold.citizens.reconcile.domain.ReconcileRun;
import org.foothold.kernel.TimeOrderedId;
import org.jboss.logging.Logger;

/**
 * Goes through all citizens, a piece in a transaction. Between two pieces whoever else links has their turn, and a process
 * that stops is followed by another at the checkpoint when its lease has run out.
 */
@ApplicationScoped
public class RunReconciliation {

    private static final Logger LOG = Logger.getLogger(RunReconciliation.class);
    private static final int CITIZENS_AT_ONCE = 200;
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final Pool pool;
    private final Links links;
    private final ReconcileRuns runs;
    private final ReconcilePiece piece;
    private final InstantSource clock;
    private final MeterRegistry meters;
    private final RandomGenerator random = new SecureRandom();

    RunReconciliation(
            Pool pool,
            Links links,
            ReconcileRuns runs,
            ReconcilePiece piece,
            InstantSource clock,
            MeterRegistry meters) {
        this.pool = pool;
        this.links = links;
        this.runs = runs;
        this.piece = piece;
        this.clock = clock;
        this.meters = meters;
    }

    /** Asks for a run, or names the one that is open. */
    public Uni<ReconcileRun> request(String by) {
        Instant now = clock.instant();
        return runs.request(TimeOrderedId.at(now, random), by, now);
    }

    @Scheduled(cron = "{foothold.citizens.reconcile.cron}", identity = "request-reconciliation")
    Uni<Void> requestByTheClock() {
        return request("schedule").replaceWithVoid();
    }

    @Scheduled(
            every = "{foothold.citizens.reconcile.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "run-reconciliation")
    Uni<Void> run() {
        Instant now = clock.instant();
        UUID worker = TimeOrderedId.at(now, random);
        return runs.claim(worker, now, now.plus(LEASE))
                .chain(found -> found.isEmpty() ? Uni.createFrom().voidItem() : goOn(found.get(), worker));
    }

    private Uni<Void> goOn(ReconcileRun run, UUID worker) {
        LOG.infof("Reconciliation %s goes on", run.id());
        AtomicReference<Optional<UUID>> last = new AtomicReference<>(run.lastCitizen());
        return Multi.createBy()
                .repeating()
                .uni(() -> pool.withTransaction(tx -> next(tx, run.id(), worker, last.get()))
                        .invoke(last::set))
                .whilst(Optional::isPresent)
                .collect()
                .last()
                .chain(() -> runs.finish(run.id(), worker, clock.instant()))
                .invoke(() -> LOG.infof("Reconciliation %s is done", run.id()));
    }

    /** The answer is the citizen up to which all is done, empty when there is no further one. */
    private Uni<Optional<UUID>> next(SqlConnection tx, UUID run, UUID worker, Optional<UUID> after) {
        return links.waitToBeTheOnlyOne(tx)
                .chain(() -> runs.next(tx, after, CITIZENS_AT_ONCE))
                .chain(citizens -> citizens.isEmpty()
                        ? Uni.createFrom().item(Optional.<UUID>empty())
                        : piece.reconcile(tx, citizens).chain(done -> advance(tx, run, worker, citizens, done)));
    }

    private Uni<Optional<UUID>> advance(
            SqlConnection tx, UUID run, UUID worker, List<UUID> citizens, ReconcilePiece.Done done) {
        UUID last = citizens.get(done.citizens() - 1);
        var step = new ReconcileRuns.Step(last, done.citizens(), done.moved(), done.left());
        return runs.advance(tx, run, worker, step, clock.instant().plus(LEASE)).map(ours -> {
            if (!ours) {
                throw new IllegalStateException("another process has taken this reconciliation over");
            }
            meters.counter("foothold.citizens.reconciled").increment(done.citizens());
            meters.counter("foothold.citizens.reconciled.records.moved").increment(done.moved());
            meters.counter("foothold.citizens.reconciled.left").increment(done.left());
            return Optional.of(last);
        });
    }
}
