package org.foothold.citizens.retention.application;

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
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import org.foothold.citizens.ingest.application.WithdrawRecord;
import org.foothold.citizens.legalhold.domain.LegalHold;
import org.foothold.citizens.retention.application.RetentionRuns.Outcome;
import org.foothold.citizens.retention.domain.RetentionRule;
import org.foothold.citizens.retention.domain.RetentionRun;
import org.foothold.citizens.retention.domain.SourceRun;
import org.foothold.citizens.retention.domain.SourceRun.Counts;
import org.foothold.citizens.retention.domain.SourceState;
import org.foothold.kernel.RuleViolation;
import org.foothold.kernel.TimeOrderedId;
import org.jboss.logging.Logger;

/**
 * Counts what is due in each source, then withdraws it, every record in a transaction of its own in which it is asked once more whether it is
 * due. A record that must stay is counted with its reason and holds up nothing. A process that stops is followed by another at the checkpoint
 * when its lease has run out.
 */
@ApplicationScoped
public class RunRetention {

    private static final Logger LOG = Logger.getLogger(RunRetention.class);
    private static final int RECORDS_AT_ONCE = 200;
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final Pool pool;
    private final RuleVersions versions;
    private final RetentionRuns runs;
    private final DueRecords due;
    private final WithdrawRecord withdrawRecord;
    private final InstantSource clock;
    private final MeterRegistry meters;
    private final RandomGenerator random = new SecureRandom();

    RunRetention(
            Pool pool,
            RuleVersions versions,
            RetentionRuns runs,
            DueRecords due,
            WithdrawRecord withdrawRecord,
            InstantSource clock,
            MeterRegistry meters) {
        this.pool = pool;
        this.versions = versions;
        this.runs = runs;
        this.due = due;
        this.withdrawRecord = withdrawRecord;
        this.clock = clock;
        this.meters = meters;
    }

    @Scheduled(
            every = "{foothold.citizens.retention.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "run-retention")
    Uni<Void> run() {
        Instant now = clock.instant();
        UUID worker = TimeOrderedId.at(now, random);
        return runs.claim(worker, now, now.plus(LEASE))
                .chain(found -> found.isEmpty() ? Uni.createFrom().voidItem() : goOn(found.get(), worker));
    }

    private Uni<Void> goOn(RetentionRun run, UUID worker) {
        LOG.infof("Retention run %s goes on", run.id());
        Uni<List<SourceRun>> sources = run.sources().isEmpty()
                ? count(run).call(counted -> runs.counted(run.id(), worker, counted))
                : Uni.createFrom().item(run.sources());
        return sources.chain(found -> Multi.createFrom()
                        .iterable(found)
                        .filter(source -> source.state() == SourceState.GOING)
                        .onItem()
                        .transformToUniAndConcatenate(source -> through(run, worker, source))
                        .collect()
                        .last())
                .chain(() -> runs.finish(run.id(), worker, clock.instant()))
                .invoke(() -> LOG.infof("Retention run %s has come to its end", run.id()));
    }

    private Uni<List<SourceRun>> count(RetentionRun run) {
        return versions.find(run.rulesVersion())
                .chain(rules -> Multi.createFrom()
                        .iterable(rules.rules())
                        .onItem()
                        .transformToUniAndConcatenate(
                                rule -> due.count(rule, run.today()).map(counted -> source(run, rule, counted)))
                        .collect()
                        .asList());
    }

    private static SourceRun source(RetentionRun run, RetentionRule rule, DueRecords.Counted counted) {
        return new SourceRun(
                rule.sourceSystem(),
                state(run, counted),
                rule.dueBefore(run.today()),
                rule.from(),
                counted.records(),
                counted.due(),
                Counts.NONE,
                Optional.empty(),
                Optional.empty());
    }

    private static SourceState state(RetentionRun run, DueRecords.Counted counted) {
        if (run.countsOnly()) {
            return SourceState.COUNTED;
        }
        return SourceRun.isMuch(counted.due(), counted.records()) ? SourceState.WAITING : SourceState.GOING;
    }

    private Uni<Void> through(RetentionRun run, UUID worker, SourceRun source) {
        AtomicReference<Optional<UUID>> last = new AtomicReference<>(source.last());
        return Multi.createBy()
                .repeating()
                .uni(() -> due.next(source, last.get(), RECORDS_AT_ONCE)
                        .call(records -> all(run, worker, source, records))
                        .invoke(records -> last.set(records.isEmpty() ? last.get() : Optional.of(records.getLast()))))
                .whilst(records -> !records.isEmpty())
                .collect()
                .last()
                .chain(() -> runs.finishSource(run.id(), worker, source.sourceSystem()));
    }

    private Uni<Void> all(RetentionRun run, UUID worker, SourceRun source, List<UUID> records) {
        return Multi.createFrom()
                .iterable(records)
                .onItem()
                .transformToUniAndConcatenate(record -> one(run, worker, source, record))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> one(RetentionRun run, UUID worker, SourceRun source, UUID record) {
        return pool.withTransaction(tx -> withdrawRecord
                        .waitForTheTurn(tx)
                        .chain(() -> due.find(tx, source, record))
                        .chain(found -> withdraw(tx, found))
                        .chain(outcome -> advance(tx, run, worker, source, record, outcome)))
                .onFailure(failure -> !(failure instanceof TakenOver))
                .recoverWithUni(failure ->
                        pool.withTransaction(tx -> advance(tx, run, worker, source, record, kept(record, failure))));
    }

    private Uni<Outcome> withdraw(SqlConnection tx, Optional<DueRecords.Due> found) {
        if (found.isEmpty()) {
            return Uni.createFrom().item(Outcome.STAYED);
        }
        return found.get().guarding()
                ? Uni.createFrom().item(Outcome.GUARDING)
                : withdrawRecord.withdraw(tx, found.get().held()).replaceWith(Outcome.WITHDRAWN);
    }

    private static Outcome kept(UUID record, Throwable failure) {
        if (failure instanceof RuleViolation violation && violation.rule().equals(LegalHold.REFUSAL)) {
            return Outcome.HELD;
        }
        LOG.errorf(failure, "Record %s could not be withdrawn; the next run tries again", record);
        return Outcome.FAILED;
    }

    private Uni<Void> advance(
            SqlConnection tx, RetentionRun run, UUID worker, SourceRun source, UUID record, Outcome outcome) {
        Instant leasedUntil = clock.instant().plus(LEASE);
        return runs.advance(tx, run.id(), worker, source.sourceSystem(), record, outcome, leasedUntil)
                .invoke(ours -> {
                    if (!ours) {
                        throw new TakenOver();
                    }
                    meters.counter(
                                    "foothold.citizens.retention",
                                    "outcome",
                                    outcome.name().toLowerCase(Locale.ROOT))
                            .increment();
                })
                .replaceWithVoid();
    }

    /** Another process goes on with the run, or a newer run with its work. */
    private static final class TakenOver extends IllegalStateException {
        TakenOver() {
            super("another process has taken this retention run over");
        }
    }
}
