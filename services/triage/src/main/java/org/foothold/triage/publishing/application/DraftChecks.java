package org.foothold.triage.publishing.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import org.foothold.triage.publishing.domain.DraftCheck;
import org.foothold.triage.questionset.domain.QuestionSetRef;

/** Keeps what is known of each draft, the last check of it. */
public interface DraftChecks {
    Uni<Optional<DraftCheck>> find(QuestionSetRef ref);

    /** The check that is asked for takes the place of the one before. */
    Uni<Void> ask(DraftCheck check);

    /** A check that waits, or one that somebody began and left: ours until then. */
    Uni<Optional<DraftCheck>> claim(Instant now, Instant until);

    /** How far it has come; nothing where another check has taken its place. */
    Uni<Void> note(DraftCheck check, Instant until);
}
