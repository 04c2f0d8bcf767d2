package org.foothold.triage.held.application;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.foothold.triage.held.domain.HeldConversation;
import org.foothold.triage.held.domain.Worker;

/** What we need of storage. All of it takes part in the transaction or session of the caller. */
public interface HeldConversations {
    Uni<Void> add(HeldConversation held);

    /** Not found where no worker held it. */
    Uni<HeldConversation> find(UUID assessmentId);

    Uni<Void> save(HeldConversation held);

    /** Whether the worker held one with the person of this record. */
    Uni<Boolean> holds(Worker worker, UUID recordId);

    /** The newest that this worker held, without what was noted. */
    Uni<List<HeldConversation>> latestOf(Worker worker, int atMost);
}
