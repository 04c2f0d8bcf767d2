package org.foothold.triage.publishing.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.foothold.triage.publishing.domain.DraftCheck;
import org.foothold.triage.questionset.domain.QuestionSetRef;

/** Asks for the checks of a draft as it stands; they run in the background. */
@ApplicationScoped
public class RequestCheckHandler {
    private final SetVersions versions;
    private final DraftChecks checks;
    private final InstantSource clock;

    RequestCheckHandler(SetVersions versions, DraftChecks checks, InstantSource clock) {
        this.versions = versions;
        this.checks = checks;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Void> handle(QuestionSetRef ref) {
        return versions.toChange(ref.name())
                .map(all -> EditDraftHandler.one(all, ref))
                .chain(version -> {
                    version.mustBeOpen();
                    return checks.ask(DraftCheck.asked(version, clock.instant()));
                });
    }
}
