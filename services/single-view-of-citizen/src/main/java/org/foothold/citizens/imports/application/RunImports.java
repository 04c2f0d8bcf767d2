package org.foothold.citizens.imports.application;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.foothold.citizens.imports.domain.FileRefused;
import org.foothold.citizens.imports.domain.ImportJob;
import org.foothold.citizens.imports.domain.ImportJob.Problem;
import org.foothold.citizens.imports.domain.ImportJob.Status;
import org.foothold.citizens.imports.domain.Mapping;
import org.jboss.logging.Logger;

/**
 * Reads the files that wait, one after the other. What a stopped process left half read is taken up again at its checkpoint
 * when the lease has run out.
 */
@ApplicationScoped
class RunImports {

    private static final Logger LOG = Logger.getLogger(RunImports.class);

    private final ImportJobs jobs;
    private final Mappings mappings;
    private final SourceFiles files;
    private final ImportRows importRows;
    private final ImportSettings settings;
    private final InstantSource clock;

    RunImports(
            ImportJobs jobs,
            Mappings mappings,
            SourceFiles files,
            ImportRows importRows,
            ImportSettings settings,
            InstantSource clock) {
        this.jobs = jobs;
        this.mappings = mappings;
        this.files = files;
        this.importRows = importRows;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            every = "{foothold.citizens.imports.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "run-imports")
    Uni<Void> run() {
        return Multi.createBy()
                .repeating()
                .uni(this::runNext)
                .whilst(found -> found)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Boolean> runNext() {
        Instant now = clock.instant();
        return jobs.claim(now, now.plus(settings.lease()))
                .chain(job -> job.isEmpty()
                        ? Uni.createFrom().item(false)
                        : take(job.get()).replaceWith(true));
    }

    private Uni<Void> take(ImportJob job) {
        LOG.infof("Import %s with mapping %s is being read", job.id(), job.mapping());
        return read(job)
                .chain(() -> finish(job, Status.DONE, null))
                .onFailure(FileRefused.class)
                .recoverWithUni(failure -> {
                    FileRefused refused = (FileRefused) failure;
                    return finish(job, Status.REFUSED, new Problem(refused.code(), refused.getMessage()));
                })
                .onFailure()
                .recoverWithUni(failure -> brokeOff(job, failure));
    }

    private Uni<Void> read(ImportJob job) {
        Optional<Mapping> mapping = mappings.find(job.mapping());
        if (mapping.isEmpty()) {
            return Uni.createFrom().failure(new FileRefused("mapping-gone", "The mapping is no longer there."));
        }
        if (job.counts().total() > 0) {
            return importRows.read(job, mapping.get());
        }
        return OnWorker.call(() -> files.check(job.spoolName(), mapping.get()))
                .call(rows -> jobs.started(job.id(), rows, clock.instant().plus(settings.lease())))
                .chain(() -> importRows.read(job, mapping.get()));
    }

    /** The lease runs out and the import is taken up again, unless it has been too often. */
    private Uni<Void> brokeOff(ImportJob job, Throwable failure) {
        LOG.errorf(failure, "Import %s broke off", job.id());
        return job.attempts() >= settings.mostAttempts()
                ? finish(
                        job,
                        Status.FAILED,
                        new Problem("internal", "We could not go on. Ask those who run the service."))
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> finish(ImportJob job, Status status, Problem problem) {
        return jobs.finish(job.id(), status, Optional.ofNullable(problem), clock.instant())
                .chain(() -> OnWorker.run(() -> files.remove(job.spoolName())))
                .invoke(() -> LOG.infof("Import %s is %s", job.id(), status.code()));
    }
}
