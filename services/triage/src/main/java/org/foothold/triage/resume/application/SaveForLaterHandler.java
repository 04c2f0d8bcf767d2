package org.foothold.triage.resume.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.foothold.triage.TriageSettings;
import org.foothold.triage.assessment.application.AssessmentKey;
import org.foothold.triage.assessment.application.Assessments;
import org.foothold.triage.resume.domain.ResumeCode;

/** Makes a code for the holder of an assessment; a code made before ends with that. */
@ApplicationScoped
public class SaveForLaterHandler {
    private final Assessments assessments;
    private final ResumeCodes codes;
    private final InstantSource clock;
    private final TriageSettings settings;
    private final SecureRandom random = new SecureRandom();

    SaveForLaterHandler(Assessments assessments, ResumeCodes codes, InstantSource clock, TriageSettings settings) {
        this.assessments = assessments;
        this.codes = codes;
        this.clock = clock;
        this.settings = settings;
    }

    @WithTransaction
    public Uni<SavedForLater> handle(AssessmentKey key) {
        var code = ResumeCode.random(random);
        var expires = clock.instant().plus(settings.resumeCodeLasts());
        return assessments
                .openToChange(key)
                .chain(assessment -> codes.keep(code, assessment.id(), expires))
                .replaceWith(new SavedForLater(code, expires));
    }
}
