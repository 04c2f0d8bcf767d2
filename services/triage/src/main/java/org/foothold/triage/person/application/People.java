package org.foothold.triage.person.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.foothold.triage.person.domain.PersonDetails;

/** What we need of storage. All of it takes part in the transaction or session of the caller. */
public interface People {
    /** Keeps the details under their record, in place of earlier ones. */
    Uni<Void> keep(UUID recordId, PersonDetails details, Instant now);

    Uni<Optional<PersonDetails>> find(UUID recordId);

    /** Drops the details that were linked, and last changed, before then; answers how many. */
    Uni<Integer> dropLinkedBefore(Instant then);
}
