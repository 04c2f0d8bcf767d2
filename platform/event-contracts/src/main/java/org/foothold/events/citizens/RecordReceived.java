package org.foothold.events.citizens;

import java.time.LocalDate;
import java.util.UUID;
import org.foothold.events.RecordRef;

/**
 * A source record about a person was taken in, or a new version of it.
 *
 * @param sourceSystem code of the system it came from
 * @param category what kind of fact it is
 * @param importId the import that brought it, absent when it came by event
 * @param observedOn the date the source gives for the fact, where it gives one
 */
public record RecordReceived(
        RecordRef recordRef, String sourceSystem, String category, UUID importId, LocalDate observedOn) {}
