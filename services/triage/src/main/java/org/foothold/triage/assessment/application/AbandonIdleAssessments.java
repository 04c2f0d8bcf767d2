package org.foothold.triage.assessment.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import org.foothold.calendar.PlatformClock;
import org.foothold.triage.TriageSettings;
import org.foothold.triage.assessment.domain.Decisions;
import org.foothold.triage.questionset.application.QuestionSets;

/** Notes who did not come back. Their answers stay and they may still go on; who left a way to be reached is flagged. */
@ApplicationScoped
public class AbandonIdleAssessments {
    private static final int AT_ONCE = 200;

    private final Assessments assessments;
    private final QuestionSets questionSets;
    private final AssessmentChanges changes;
    private final Decisions decisions;
    private final InstantSource clock;
    private final TriageSettings settings;

    AbandonIdleAssessments(
            Assessments assessments,
            QuestionSets questionSets,
            AssessmentChanges changes,
            Decisions decisions,
            InstantSource clock,
            TriageSettings settings) {
        this.assessments = assessments;
        this.questionSets = questionSets;
        this.changes = changes;
        this.decisions = decisions;
        this.clock = clock;
        this.settings = settings;
    }

    /** Answers how many were noted; more may be left for the next time. */
    @WithTransaction
    public Uni<Integer> run() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, PlatformClock.LOCAL_TIME);
        return assessments
                .idleSince(now.minus(settings.abandonedAfter()), AT_ONCE)
                .chain(idle -> {
                    Uni<Integer> noted = Uni.createFrom().item(0);
                    for (var assessment : idle) {
                        var step = assessment.abandon(
                                questionSets.pinned(assessment.questionSet()), decisions, today, now);
                        noted = noted.call(() -> changes.keep(step, now)).map(before -> before + 1);
                    }
                    return noted;
                });
    }
}
