package org.foothold.triage.publishing.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import org.foothold.triage.publishing.domain.Publication;
import org.foothold.triage.publishing.domain.Publications;
import org.foothold.triage.publishing.domain.SetVersion;
import org.foothold.triage.questionset.domain.QuestionSetRef;

/** Publishes, goes back to an earlier version, withdraws: the state, the record of it and the event in one transaction. */
@ApplicationScoped
public class PublishingHandler {
    private final SetVersions versions;
    private final PublicationLog log;
    private final PublishingEvents events;
    private final PublishingSettings settings;
    private final InstantSource clock;

    PublishingHandler(
            SetVersions versions,
            PublicationLog log,
            PublishingEvents events,
            PublishingSettings settings,
            InstantSource clock) {
        this.versions = versions;
        this.log = log;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Publication> publish(QuestionSetRef ref, String by, String reason) {
        return change(
                ref,
                (version, earlier, now) -> new Change(
                        version.published(by), earlier.publish(ref, by, now, reason, settings.takesEffectAfter())));
    }

    @WithTransaction
    public Uni<Publication> rollBackTo(QuestionSetRef ref, String by, String reason) {
        return change(ref, (version, earlier, now) -> {
            version.mustBePublished();
            return new Change(version, earlier.rollBackTo(ref, by, now, reason, settings.takesEffectAfter()));
        });
    }

    @WithTransaction
    public Uni<Publication> withdraw(QuestionSetRef ref, String by, String reason) {
        return change(
                ref,
                (version, earlier, now) -> new Change(version.withdrawn(), earlier.withdraw(ref, by, now, reason)));
    }

    private record Change(SetVersion version, Publication publication) {}

    private interface Decision {
        Change on(SetVersion version, Publications earlier, Instant now);
    }

    private Uni<Publication> change(QuestionSetRef ref, Decision decision) {
        return versions.toChange(ref.name())
                .map(all -> EditDraftHandler.one(all, ref))
                .chain(version -> log.of(ref.name()).chain(earlier -> {
                    var change = decision.on(version, earlier, clock.instant());
                    return versions.save(change.version())
                            .chain(() -> log.add(change.publication()))
                            .chain(() -> events.tell(change.publication()))
                            .replaceWith(change.publication());
                }));
    }
}
