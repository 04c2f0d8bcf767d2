package org.foothold.events.triage;

import java.util.UUID;
import org.foothold.events.RecordRef;

/**
 * A person left their details with triage, or changed them. The details stay there; the single view fetches them by the reference.
 *
 * @param recordRef where the details can be fetched
 */
public record PersonMet(UUID assessmentId, RecordRef recordRef) {}
