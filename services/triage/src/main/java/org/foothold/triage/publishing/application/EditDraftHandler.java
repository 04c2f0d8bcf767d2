package org.foothold.triage.publishing.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.function.UnaryOperator;
import org.foothold.kernel.NotFound;
import org.foothold.triage.publishing.domain.SetFiles;
import org.foothold.triage.publishing.domain.SetVersion;
import org.foothold.triage.questionset.domain.QuestionSetRef;

/** Changes the files of a draft. */
@ApplicationScoped
public class EditDraftHandler {
    private final SetVersions versions;
    private final InstantSource clock;

    EditDraftHandler(SetVersions versions, InstantSource clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** @param seen the revision that was edited */
    @WithTransaction
    public Uni<SetVersion> handle(QuestionSetRef ref, long seen, String by, UnaryOperator<SetFiles> change) {
        return versions.toChange(ref.name()).chain(all -> {
            var before = one(all, ref);
            var after = before.edited(change.apply(before.files()), seen, by, clock.instant());
            return versions.save(after).replaceWith(after);
        });
    }

    static SetVersion one(List<SetVersion> all, QuestionSetRef ref) {
        return all.stream()
                .filter(version -> version.ref().equals(ref))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
