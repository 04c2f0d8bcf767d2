package org.foothold.triage.publishing.application;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.foothold.decisiontables.UnusableTables;
import org.foothold.triage.OnWorker;
import org.foothold.triage.assessment.domain.Decisions;
import org.foothold.triage.assessment.engine.RulesFile;
import org.foothold.triage.publishing.domain.DraftComparison;
import org.foothold.triage.publishing.domain.DraftComparison.Status;
import org.foothold.triage.publishing.domain.Redecided;
import org.foothold.triage.publishing.domain.SetVersion;
import org.foothold.triage.publishing.domain.UnreadableSet;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.jboss.logging.Logger;

/**
 * Works off the comparisons that wait, a page of assessments at a time, and notes after each how far it has come. What a stopped replica left is taken up
 * there by another; a comparison of a draft that was edited meanwhile ends where it is.
 */
@ApplicationScoped
class RunComparisons {
    private static final Logger LOG = Logger.getLogger(RunComparisons.class);
    private static final int AT_A_TIME = 200;

    private record Draft(QuestionSet questions, Decisions rules) {}

    private final DraftComparisons comparisons;
    private final CompletedAssessments assessments;
    private final SetVersions versions;
    private final SetReading reading;
    private final DecideAgain decide;
    private final PublishingSettings settings;
    private final InstantSource clock;

    RunComparisons(
            DraftComparisons comparisons,
            CompletedAssessments assessments,
            SetVersions versions,
            SetReading reading,
            DecideAgain decide,
            PublishingSettings settings,
            InstantSource clock) {
        this.comparisons = comparisons;
        this.assessments = assessments;
        this.versions = versions;
        this.reading = reading;
        this.decide = decide;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            identity = "compare-drafts",
            every = "{foothold.triage.publishing.check-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> run() {
        return Panache.withTransaction(() -> comparisons.claim(clock.instant(), leasedUntil()))
                .chain(claimed -> claimed.isEmpty() ? Uni.createFrom().voidItem() : begin(claimed.get()));
    }

    private Uni<Void> begin(DraftComparison claimed) {
        return draftOf(claimed)
                .chain(draft -> OnWorker.call(() -> read(draft)).chain(read -> {
                    if (draft.revision() != claimed.revision()) {
                        return note(claimed.ended(Status.OVERTAKEN, clock.instant()), List.of());
                    }
                    return read.isEmpty()
                            ? note(claimed.ended(Status.UNREADABLE, clock.instant()), List.of())
                            : Panache.withSession(() ->
                                            assessments.count(claimed.ref().name()))
                                    .chain(total -> workOff(claimed.begun(total), read.get()));
                }))
                .onFailure()
                .invoke(failure -> LOG.errorf(failure, "The comparison of %s broke off", claimed.ref()));
    }

    /** Questions and rules; test cases may be behind. */
    private Optional<Draft> read(SetVersion draft) {
        try {
            var ref = draft.ref();
            return Optional.of(new Draft(
                    reading.questions(ref, draft.files()),
                    RulesFile.read("rules of " + ref, ref, draft.files().rules())));
        } catch (UnreadableSet | UnusableTables unreadable) {
            return Optional.empty();
        }
    }

    private Uni<Void> workOff(DraftComparison comparison, Draft draft) {
        return draftOf(comparison).chain(now -> {
            if (now.revision() != comparison.revision()) {
                return note(comparison.ended(Status.OVERTAKEN, clock.instant()), List.of());
            }
            return Panache.withSession(() -> assessments.after(comparison.ref().name(), comparison.last(), AT_A_TIME))
                    .chain(page -> OnWorker.call(() -> page.stream()
                            .map(assessment -> decide.by(draft.questions(), draft.rules(), assessment))
                            .toList()))
                    .chain(page -> {
                        var next = comparison.and(page, clock.instant());
                        return note(next, page.stream().filter(Redecided::moves).toList())
                                .chain(() -> next.status().isOver()
                                        ? Uni.createFrom().voidItem()
                                        : workOff(next, draft));
                    });
        });
    }

    private Uni<SetVersion> draftOf(DraftComparison comparison) {
        return Panache.withSession(() -> versions.read(comparison.ref()));
    }

    private Uni<Void> note(DraftComparison comparison, List<Redecided> moved) {
        return Panache.withTransaction(() -> comparisons.note(comparison, moved, leasedUntil()));
    }

    private Instant leasedUntil() {
        return clock.instant().plus(settings.lease());
    }
}
