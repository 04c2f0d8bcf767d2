package org.foothold.citizens.naming.application;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.person.domain.PersonName;
import org.foothold.events.RecordRef;
import org.foothold.kernel.Personal;

/** Finds whose records are asked for. */
public interface Names {

    /**
     * A person that was asked for.
     *
     * @param asked the reference as it was asked
     * @param citizen empty when the record is not linked yet
     * @param name as the record itself says it; of a citizen that was asked for, none
     * @param restrictedTo the only team that may see the person
     * @param refusedSharing whether the newest word of the person on sharing was no
     */
    record Known(
            RecordRef asked,
            Optional<UUID> citizen,
            Optional<Personal<PersonName>> name,
            Optional<String> restrictedTo,
            boolean refusedSharing) {}

    /** The people of record references, or of {@code citizen:<id>}; those nobody knows are not in the answer. */
    Uni<List<Known>> find(Collection<RecordRef> asked);
}
