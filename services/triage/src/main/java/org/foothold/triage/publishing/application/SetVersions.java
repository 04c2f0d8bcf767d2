package org.foothold.triage.publishing.application;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.foothold.triage.publishing.domain.SetVersion;
import org.foothold.triage.questionset.domain.QuestionSetRef;

/** What we need of storage for versions. All of it takes part in the transaction or session of the caller. */
public interface SetVersions {
    Uni<Void> add(SetVersion version);

    Uni<Void> save(SetVersion version);

    /** Refused as not found where there is none. */
    Uni<SetVersion> read(QuestionSetRef ref);

    Uni<Optional<SetVersion>> find(QuestionSetRef ref);

    /** All versions of a set, oldest first; nobody else changes or adds to them before this transaction ends. */
    Uni<List<SetVersion>> toChange(String name);

    /** All versions of all sets, by name and then newest first. */
    Uni<List<SetVersion>> all();

    /** Every version that a conversation may be pinned to: published, or withdrawn since. */
    Uni<List<QuestionSetRef>> everPublished();
}
