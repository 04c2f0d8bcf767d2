package org.foothold.events.triage;

import java.util.UUID;
import org.foothold.events.RecordRef;

/** What somebody was said to have answered does not hold. */
public record WellBeingEnteredInError(UUID wellBeingId, RecordRef recordRef) {}
