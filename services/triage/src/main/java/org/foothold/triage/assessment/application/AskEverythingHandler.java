package org.foothold.triage.assessment.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.foothold.triage.assessment.domain.Assessment;

/** Somebody wants to be asked what was left out too. Nothing happened that others need to know of. */
@ApplicationScoped
public class AskEverythingHandler {
    private final Assessments assessments;

    AskEverythingHandler(Assessments assessments) {
        this.assessments = assessments;
    }

    @WithTransaction
    public Uni<Assessment> handle(AssessmentKey key) {
        return assessments.openToChange(key).map(Assessment::askingEverything).call(assessments::save);
    }
}
