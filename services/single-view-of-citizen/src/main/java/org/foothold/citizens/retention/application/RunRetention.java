package org.foothold.citizens.retention.application;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
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
import java.util.random.RandomGenerator;
import org.foothold.citizens.ingest.application.WithdrawOneByOne;
import org.foothold.citizens.ingest.application.WithdrawOneByOne.Candidate;
import org.foothold.citizens.ingest.application.WithdrawOneByOne.Due;
import org.foothold.citizens.ingest.application.WithdrawOneByOne.Outcome;
import org.foothold.citizens.retention.domain.RetentionRule;
import org.foothold.citizens.retention.domain.RetentionRun;
import org.foothold.citizens.retention.domain.SourceRun;
import org.foothold.citizens.retention.domain.SourceRun.Counts;
import org.foothold.citizens.retention.domain.SourceState;
import org.foothold.kernel.TimeOrderedId;
import org.jboss.logging.Logger;

/**
 * Counts what is due in each source, then withdraws it one by one. A process that stops is followed by another at the checkpoint
 * when its lease has run out.
 */
@ApplicationScoped
public class RunRetention {

    private static final Logger LOG = Logger.getLogger(RunRetention.class);
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final RuleVersions versions;
    private final RetentionRuns runs;
    private final DueRecords due;
    private final WithdrawOneByOne withdrawOneByOne;
    private final InstantSource clock;
    private final MeterRegistry meters;
    private final RandomGenerator random = new SecureRandom();

    RunRetention(
            RuleVersions versions,
            RetentionRuns runs,
            DueRecords due,
            WithdrawOneByOne withdrawOneByOne,
            InstantSource clock,
            MeterRegistry meters) {
        this.versions = versions;
        this.runs = runs;
        this.due = due;
        this.withdrawOneByOne = withdrawOneByOne;
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
        return withdrawOneByOne
                .withdraw(source.last(), new DueOfSource(run, worker, source))
                .chain(() -> runs.finishSource(run.id(), worker, source.sourceSystem()));
    }

    /** What is due in one source, and how far the run is with it. */
    private final class DueOfSource implements Due {

        private final RetentionRun run;
        private final UUID worker;
        private final SourceRun source;

        DueOfSource(RetentionRun run, UUID worker, SourceRun source) {
            this.run = run;
            this.worker = worker;
            this.source = source;
        }

        @Override
        public Uni<List<UUID>> next(Optional<UUID> after, int most) {
            return due.next(source, after, most);
        }

        @Override
        public Uni<Optional<Candidate>> find(SqlConnection tx, UUID record) {
            return due.find(tx, source, record);
        }

        @Override
        public Uni<Boolean> advance(SqlConnection tx, UUID record, Outcome outcome) {
            Instant leasedUntil = clock.instant().plus(LEASE);
            return runs.advance(tx, run.id(), worker, source.sourceSystem(), record, outcome, leasedUntil)
                    .invoke(ours -> {
                        if (ours) {
                            meters.counter(
                                            "foothold.citizens.retention",
                                            "outcome",
                                            outcome.name().toLowerCase(Locale.ROOT))
                                    .increment();
                        }
                    });
        }
    }
}
