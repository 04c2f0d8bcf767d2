package org.foothold.triage.resume.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.foothold.kernel.NotFound;
import org.foothold.triage.assessment.application.AssessmentKey;
import org.foothold.triage.assessment.application.AssessmentSecret;
import org.foothold.triage.assessment.application.Assessments;
import org.foothold.triage.resume.domain.ResumeCode;

/**
 * Opens an assessment to whoever holds its code, with a new secret: a device that held the old one is signed out. The code stays good until it ends
 * or another is made, so an answer lost on the way can be asked for again.
 */
@ApplicationScoped
public class ResumeHandler {
    private final Assessments assessments;
    private final ResumeCodes codes;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    ResumeHandler(Assessments assessments, ResumeCodes codes, InstantSource clock) {
        this.assessments = assessments;
        this.codes = codes;
        this.clock = clock;
    }

    /** @throws NotFound whether the code is wrong, has ended or never was, alike */
    @WithTransaction
    public Uni<AssessmentKey> handle(String typed) {
        var secret = AssessmentSecret.random(random);
        var code = ResumeCode.parse(typed).orElseThrow(NotFound::new);
        return codes.find(code, clock.instant())
                .map(found -> found.orElseThrow(NotFound::new))
                .call(assessment -> assessments.handOver(assessment, secret))
                .map(assessment -> new AssessmentKey(assessment, secret));
    }
}
