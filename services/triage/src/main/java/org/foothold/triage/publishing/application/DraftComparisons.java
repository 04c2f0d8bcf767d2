package org.foothold.triage.publishing.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.triage.publishing.domain.DraftComparison;
import org.foothold.triage.publishing.domain.Redecided;
import org.foothold.triage.questionset.domain.QuestionSetRef;

/** Keeps the last comparison of each draft with whom it would move. */
public interface DraftComparisons {
    Uni<Optional<DraftComparison>> find(QuestionSetRef ref);

    /** The one that is asked for takes the place of the one before. */
    Uni<Void> ask(DraftComparison comparison);

    /** One that waits, or one that somebody began and left: ours until then. */
    Uni<Optional<DraftComparison>> claim(Instant now, Instant until);

    /** How far it has come, with those who would move; nothing where another has taken its place. */
    Uni<Void> note(DraftComparison comparison, List<Redecided> moved, Instant until);

    /** Those who would move, in the order of their assessments. */
    Uni<List<Redecided>> moved(QuestionSetRef ref, Optional<UUID> after, int atMost);
}
