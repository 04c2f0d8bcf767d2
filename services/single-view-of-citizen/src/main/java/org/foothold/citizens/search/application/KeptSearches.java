package org.foothold.citizens.search.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.search.domain.Typed;

/** Keeps what was searched for on a page, so that the address of its results says nothing of anybody. */
public interface KeptSearches {

    Uni<Void> keep(UUID key, Typed typed, String askedBy, Instant now);

    /** What this worker searched for under that key, as long as it is kept. */
    Uni<Optional<Typed>> find(UUID key, String askedBy);
}
