package org.foothold.triage.person.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;

/** Tells the single view, by reference alone and within the caller's transaction, of a person met outside a conversation. */
public interface PersonEvents {
    Uni<Void> met(UUID recordId, Instant at);
}
