package org.foothold.triage.publishing.application;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.audit.Access;
import org.foothold.audit.Audit;
import org.foothold.events.RecordRef;
import org.foothold.security.Caller;
import org.foothold.triage.publishing.domain.DraftComparison;
import org.foothold.triage.publishing.domain.Redecided;
import org.foothold.triage.publishing.domain.SetVersion;
import org.foothold.triage.questionset.domain.QuestionSetRef;

/** Asks for a draft to be tried on all completed assessments, and shows what came of it; whom it would move is a look at people, and is recorded. */
@ApplicationScoped
public class CompareDraft {
    private final SetVersions versions;
    private final DraftComparisons comparisons;
    private final Audit audit;
    private final InstantSource clock;

    CompareDraft(SetVersions versions, DraftComparisons comparisons, Audit audit, InstantSource clock) {
        this.versions = versions;
        this.comparisons = comparisons;
        this.audit = audit;
        this.clock = clock;
    }

    /** A version beside its comparison, where there is one. */
    public record Compared(SetVersion version, Optional<DraftComparison> comparison) {}

    @WithTransaction
    public Uni<Void> ask(QuestionSetRef ref) {
        return versions.toChange(ref.name())
                .map(all -> EditDraftHandler.one(all, ref))
                .chain(version -> {
                    version.mustBeOpen();
                    return comparisons.ask(DraftComparison.asked(version, clock.instant()));
                });
    }

    @WithSession
    public Uni<Compared> show(QuestionSetRef ref) {
        return versions.read(ref).chain(version -> comparisons.find(ref).map(found -> new Compared(version, found)));
    }

    /** A page of those who would move. */
    @WithSession
    public Uni<List<Redecided>> moved(QuestionSetRef ref, Optional<UUID> after, int atMost, Caller caller) {
        return versions.read(ref)
                .chain(version -> comparisons.moved(ref, after, atMost))
                .call(moved -> audit.record(
                        Access.to("draft-comparison")
                                .showingAll(moved.stream()
                                        .map(one -> new RecordRef("triage", one.record()))
                                        .toList()),
                        caller));
    }
}
