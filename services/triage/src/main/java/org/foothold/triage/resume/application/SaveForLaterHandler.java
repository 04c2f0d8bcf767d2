package org.foothold.triage.resume.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.foothold.triage.TriageSettings;
import org.foothold.triage.assessment.application.AssessmentChanges;
import org.foothold.triage.assessment.application.AssessmentKey;
import org.foothold.triage.resume.domain.ResumeCode;

/** Makes a code for the holder of an assessment; a code made before ends with that. */
@ApplicationScoped
public class SaveForLaterHandler {
    private final AssessmentChanges changes;
    private final ResumeCodes codes;
    private final InstantSource clock;
    private final TriageSettings settings;
    private final SecureRandom random = new SecureRandom();

    SaveForLaterHandler(AssessmentChanges changes, ResumeCodes codes, InstantSource clock, TriageSettings settings) {
        this.changes = changes;
        this.codes = codes;
        this.clock = clock;
        this.settings = settings;
    }

    @WithTransaction
    public Uni<SavedForLater> handle(AssessmentKey key) {
        var code = ResumeCode.random(random);
        var now = clock.instant();
        var expires = now.plus(settings.resumeCodeLasts());
        return changes.change(key, now, (assessment, set) -> assessment.keep(now))
                .chain(assessment -> codes.keep(code, assessment.id(), expires))
                .replaceWith(new SavedForLater(code, expires));
    }
}
