package org.foothold.events.triage;

import java.util.UUID;
import org.foothold.events.RecordRef;

/**
 * A worker asked somebody how they are and how their money stands. The answers stay in triage.
 *
 * @param instrument its code with the version
 */
public record WellBeingTaken(UUID wellBeingId, RecordRef recordRef, String instrument) {}
