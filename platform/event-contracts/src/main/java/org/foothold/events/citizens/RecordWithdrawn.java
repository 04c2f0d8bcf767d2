package org.foothold.events.citizens;

import org.foothold.events.RecordRef;

/**
 * The source took the record back; facts learnt through it no longer stand.
 */
public record RecordWithdrawn(RecordRef recordRef) {}
