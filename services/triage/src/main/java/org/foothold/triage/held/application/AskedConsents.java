package org.foothold.triage.held.application;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.foothold.triage.held.domain.AskedConsent;

/** What we need of storage. All of it takes part in the transaction or session of the caller. */
public interface AskedConsents {
    Uni<Void> add(AskedConsent asked);

    /** All of one conversation, oldest first. */
    Uni<List<AskedConsent>> of(UUID assessmentId);
}
