package org.foothold.citizens.extract.application;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.foothold.citizens.extract.application.Extracts.Counted;
import org.foothold.citizens.extract.domain.Extract;
import org.foothold.citizens.extract.domain.ExtractState;
import org.foothold.citizens.extract.domain.Guard;
import org.foothold.citizens.ingest.application.WithdrawOneByOne;
import org.foothold.citizens.ingest.application.WithdrawOneByOne.Outcome;
import org.foothold.kernel.TimeOrderedId;
import org.jboss.logging.Logger;

/**
 * Counts whom a complete file no longer has, and withdraws them one by one; where they are many, a person is asked first. A process that
 * stops is followed by another at the checkpoint when its lease has run out.
 */
@ApplicationScoped
class RunExtracts {

    private static final Logger LOG = Logger.getLogger(RunExtracts.class);
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final Extracts extracts;
    private final WithdrawOneByOne withdrawOneByOne;
    private final Guard guard;
    private final InstantSource clock;
    private final MeterRegistry meters;
    private final RandomGenerator random = new SecureRandom();

    RunExtracts(
            Extracts extracts,
            WithdrawOneByOne withdrawOneByOne,
            ExtractSettings settings,
            InstantSource clock,
            MeterRegistry meters) {
        this.extracts = extracts;
        this.withdrawOneByOne = withdrawOneByOne;
        this.guard = new Guard(settings.few(), settings.percent());
        this.clock = clock;
        this.meters = meters;
    }

    @Scheduled(
            every = "{foothold.citizens.extract.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "run-extracts")
    Uni<Void> run() {
        Instant now = clock.instant();
        UUID worker = TimeOrderedId.at(now, random);
        return extracts.claim(worker, now, now.plus(LEASE))
                .chain(found -> found.isEmpty() ? Uni.createFrom().voidItem() : goOn(found.get(), worker));
    }

    private Uni<Void> goOn(Extract extract, UUID worker) {
        return extract.state() == ExtractState.COUNTING
                ? extracts.count(extract).chain(counted -> counted(extract, worker, counted))
                : through(extract, worker);
    }

    private Uni<Void> counted(Extract extract, UUID worker, Counted counted) {
        ExtractState next = next(counted);
        LOG.infof(
                "Complete file of import %s: %d of %d records of the source are no longer in it, %s",
                extract.importId(), counted.missing(), counted.records(), next.code());
        return extracts.counted(extract, worker, counted, next, clock.instant())
                .chain(ours -> ours && next == ExtractState.GOING
                        ? through(extract, worker)
                        : Uni.createFrom().voidItem());
    }

    private ExtractState next(Counted counted) {
        if (counted.newer()) {
            return ExtractState.OVERTAKEN;
        }
        if (guard.asks(counted.rows(), counted.records(), counted.missing())) {
            return ExtractState.WAITING;
        }
        return counted.missing() == 0 ? ExtractState.DONE : ExtractState.GOING;
    }

    private Uni<Void> through(Extract extract, UUID worker) {
        return withdrawOneByOne
                .withdraw(
                        extract.last(),
                        extracts.missing(
                                extract, (tx, record, outcome) -> advance(tx, extract, worker, record, outcome)))
                .chain(() -> extracts.finish(extract.importId(), worker, clock.instant()))
                .invoke(() -> LOG.infof("Complete file of import %s has come to its end", extract.importId()));
    }

    private Uni<Boolean> advance(SqlConnection tx, Extract extract, UUID worker, UUID record, Outcome outcome) {
        return extracts.advance(
                        tx,
                        extract.importId(),
                        worker,
                        record,
                        outcome,
                        clock.instant().plus(LEASE))
                .invoke(ours -> {
                    if (ours) {
                        meters.counter(
                                        "foothold.citizens.extract",
                                        "outcome",
                                        outcome.name().toLowerCase(Locale.ROOT))
                                .increment();
                    }
                });
    }
}
