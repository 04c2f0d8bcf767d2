package org.foothold.triage.publishing.application;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import org.foothold.triage.OnWorker;
import org.foothold.triage.publishing.domain.DraftCheck;
import org.foothold.triage.publishing.domain.DraftCheck.Status;
import org.foothold.triage.publishing.domain.SetVersion;
import org.jboss.logging.Logger;

/**
 * Works off the checks that wait, some rows at a time, and notes after each how far it has come. What a stopped replica left is taken up there by
 * another when the lease has run out. A check of a draft that was edited meanwhile ends where it is.
 */
@ApplicationScoped
class RunChecks {
    private static final Logger LOG = Logger.getLogger(RunChecks.class);
    private static final int ROWS_AT_A_TIME = 4;

    private final DraftChecks checks;
    private final SetVersions versions;
    private final LookAtDraft look;
    private final TryRows tryRows;
    private final PublishingSettings settings;
    private final InstantSource clock;

    RunChecks(
            DraftChecks checks,
            SetVersions versions,
            LookAtDraft look,
            TryRows tryRows,
            PublishingSettings settings,
            InstantSource clock) {
        this.checks = checks;
        this.versions = versions;
        this.look = look;
        this.tryRows = tryRows;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            identity = "check-drafts",
            every = "{foothold.triage.publishing.check-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> run() {
        return Panache.withTransaction(() -> checks.claim(clock.instant(), leasedUntil()))
                .chain(check -> check.isEmpty() ? Uni.createFrom().voidItem() : workOff(check.get()));
    }

    private Uni<Void> workOff(DraftCheck check) {
        return Panache.withSession(() -> versions.read(check.ref()))
                .chain(draft -> advance(check, draft))
                .chain(next -> next.status().isOver() ? Uni.createFrom().voidItem() : workOff(next))
                .onFailure()
                .invoke(failure -> LOG.errorf(failure, "The check of %s broke off", check.ref()));
    }

    private Uni<DraftCheck> advance(DraftCheck check, SetVersion draft) {
        return OnWorker.call(() -> next(check, draft))
                .call(next -> Panache.withTransaction(() -> checks.note(next, leasedUntil())
                        .chain(() -> next.status() == Status.PASSED
                                ? pass(next)
                                : Uni.createFrom().voidItem())));
    }

    private DraftCheck next(DraftCheck check, SetVersion draft) {
        if (draft.revision() != check.revision()) {
            return check.overtaken(clock.instant());
        }
        if (!check.hasLooked()) {
            var found = look.at(draft);
            return check.looked(found.findings(), found.cases(), found.rows(), clock.instant());
        }
        int number = Math.min(ROWS_AT_A_TIME, check.rowsTotal() - check.rowsDone());
        return check.tried(number, tryRows.surviving(draft, check.rowsDone(), number), clock.instant());
    }

    private Uni<Void> pass(DraftCheck check) {
        return versions.toChange(check.ref().name())
                .map(all -> EditDraftHandler.one(all, check.ref()))
                .chain(draft -> versions.save(draft.checked(check.revision())));
    }

    private Instant leasedUntil() {
        return clock.instant().plus(settings.lease());
    }
}
