package org.foothold.citizens.record.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.person.domain.PersonDetails;
import org.foothold.events.RecordRef;
import org.foothold.kernel.Personal;

/**
 * What one source says of one person. {@code (sourceSystem, sourceId)} names it for ever: seen again it is the same
 * record, in a new version when its content changed.
 *
 * @param ref its reference: of this service for what came in a file, of the service that met the person otherwise
 * @param importId the import that brought it, absent when it came by event
 * @param observedOn the day the fact is of, where the source gives one
 * @param wishes how the person wants to be contacted, where the source asked
 * @param facts what else the source says
 * @param restrictedTo the only team that may see the person; empty when any may
 * @param contentHash equal when nothing has changed
 */
public record SourceRecord(
        RecordRef ref,
        String sourceSystem,
        String sourceId,
        String category,
        Optional<UUID> importId,
        Optional<LocalDate> observedOn,
        PersonDetails person,
        ContactWishes wishes,
        Personal<Map<String, String>> facts,
        Optional<String> restrictedTo,
        String contentHash) {

    /** The short name under which this service's own records are known. */
    public static final String OWN_SERVICE = "citizens";
}
