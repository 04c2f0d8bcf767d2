package org.foothold.triage.publishing.application;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import org.foothold.triage.publishing.domain.Publication;
import org.foothold.triage.publishing.domain.Publications;

/** The record of who published what; it is only added to. */
public interface PublicationLog {
    Uni<Void> add(Publication publication);

    Uni<Publications> of(String name);

    /** Of every set, by its name. */
    Uni<Map<String, Publications>> all();
}
