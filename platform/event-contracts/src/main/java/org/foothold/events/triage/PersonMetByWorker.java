package org.foothold.events.triage;

import org.foothold.events.RecordRef;

/**
 * A worker met a person outside a conversation and kept their details with triage. The single view fetches them by the reference.
 *
 * @param recordRef where the details can be fetched
 */
public record PersonMetByWorker(RecordRef recordRef) {}
