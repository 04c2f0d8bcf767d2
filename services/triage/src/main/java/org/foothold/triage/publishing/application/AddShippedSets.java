package org.foothold.triage.publishing.application;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.foothold.triage.publishing.domain.SetFiles;
import org.foothold.triage.publishing.domain.SetVersion;
import org.foothold.triage.publishing.domain.VersionStatus;
import org.foothold.triage.questionset.domain.QuestionSetRef;

/**
 * Puts the sets that come with the service among the published versions, where they are not yet. Where nobody has published any of a set, the newest is in use at once; else a new
 * one waits until somebody uses it, since the council may have versions of its own.
 */
@ApplicationScoped
class AddShippedSets {
    static final String BY = "foothold";

    private final ShippedSets shipped;
    private final SetVersions versions;
    private final PublicationLog log;
    private final InstantSource clock;

    AddShippedSets(ShippedSets shipped, SetVersions versions, PublicationLog log, InstantSource clock) {
        this.shipped = shipped;
        this.versions = versions;
        this.log = log;
        this.clock = clock;
    }

    Uni<Void> run() {
        return Multi.createFrom()
                .iterable(newestFirst())
                .onItem()
                .transformToUniAndConcatenate(set -> Panache.withTransaction(() -> add(set.getKey(), set.getValue()))
                        // another replica that starts at the same moment was there first
                        .onFailure(org.hibernate.exception.ConstraintViolationException.class)
                        .recoverWithNull())
                .collect()
                .last()
                .replaceWithVoid();
    }

    private List<Map.Entry<QuestionSetRef, SetFiles>> newestFirst() {
        return shipped.all().entrySet().stream()
                .sorted(Comparator.comparingInt(set -> -set.getKey().version()))
                .toList();
    }

    private Uni<Void> add(QuestionSetRef ref, SetFiles files) {
        var now = clock.instant();
        var version = new SetVersion(ref, VersionStatus.PUBLISHED, files, BY, now, 1);
        return versions.find(ref)
                .chain(known -> known.isPresent()
                        ? Uni.createFrom().voidItem()
                        : versions.add(version)
                                .chain(() -> log.of(ref.name()))
                                .chain(earlier -> earlier.all().isEmpty()
                                        ? log.add(earlier.publish(ref, BY, now, "Comes with Foothold", Duration.ZERO))
                                        : Uni.createFrom().voidItem()));
    }
}
