package org.foothold.triage.publishing.application;

import io.smallrye.mutiny.Uni;
import org.foothold.triage.publishing.domain.Publication;

/** Tells the other services, in the transaction of the caller. */
public interface PublishingEvents {
    Uni<Void> tell(Publication publication);
}
