package org.foothold.events.triage;

import java.util.UUID;
import org.foothold.events.RecordRef;

/**
 * A flag needs no more action.
 */
public record FlagResolved(UUID flagId, RecordRef recordRef, String outcome) {}
