package org.foothold.citizens.retention.application;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.foothold.calendar.WorkingHours;
import org.foothold.citizens.retention.domain.RetentionRun;
import org.foothold.citizens.retention.domain.RunState;
import org.foothold.citizens.retention.domain.SourceRun;
import org.foothold.kernel.NotFound;
import org.foothold.kernel.RuleViolation;
import org.foothold.kernel.TimeOrderedId;

/** An officer, or the clock every night, asks for a run; an officer confirms what is much. */
@ApplicationScoped
public class RequestRun {

    private static final String SCHEDULE = "schedule";

    private final Pool pool;
    private final RuleVersions versions;
    private final RetentionRuns runs;
    private final WorkingHours workingHours;
    private final InstantSource clock;
    private final RandomGenerator random = new SecureRandom();

    RequestRun(Pool pool, RuleVersions versions, RetentionRuns runs, WorkingHours workingHours, InstantSource clock) {
        this.pool = pool;
        this.versions = versions;
        this.runs = runs;
        this.workingHours = workingHours;
        this.clock = clock;
    }

    /** The run, or the one that is going already. */
    public Uni<RetentionRun> request(boolean countsOnly, String by) {
        Instant now = clock.instant();
        return versions.newest()
                .chain(rules -> runs.request(new RetentionRun(
                        TimeOrderedId.at(now, random),
                        countsOnly,
                        RunState.ACCEPTED,
                        rules.version(),
                        LocalDate.ofInstant(now, workingHours.zone()),
                        by,
                        now,
                        Optional.empty(),
                        List.of())));
    }

    @Scheduled(cron = "{foothold.citizens.retention.cron}", identity = "request-retention")
    Uni<Void> requestByTheClock() {
        return request(false, SCHEDULE).replaceWithVoid();
    }

    /**
     * Lets a source go on in which much would go, or leaves it.
     *
     * @throws NotFound for a run nobody asked for
     * @throws RuleViolation when nothing waits for this answer, or no longer
     */
    public Uni<RetentionRun> answer(UUID run, String source, boolean go, String by) {
        return runs.find(run)
                .invoke(found -> found.orElseThrow(NotFound::new))
                .chain(() -> pool.withTransaction(
                        tx -> runs.answer(tx, run, source, go, new SourceRun.Answer(by, clock.instant()))))
                .invoke(waited -> {
                    if (!waited) {
                        throw new RuleViolation(
                                "nothing-waits",
                                "This source does not wait for an answer, or a newer run asks it anew. Look at the newest run.");
                    }
                })
                .chain(() -> runs.find(run))
                .map(Optional::orElseThrow);
    }
}
