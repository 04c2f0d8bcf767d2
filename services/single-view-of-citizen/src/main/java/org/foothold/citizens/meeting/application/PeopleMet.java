package org.foothold.citizens.meeting.application;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.foothold.events.RecordRef;

/** Asks the service that met a person for their details. */
public interface PeopleMet {

    /** The person; nothing when the service has no such person (any more). Fails when it cannot be asked now. */
    Uni<Optional<MetPerson>> fetch(RecordRef ref);
}
