package org.foothold.events.citizens;

import java.util.UUID;
import org.foothold.events.RecordRef;

/**
 * The person agreed to this use of their data.
 *
 * @param organisation the partner it is about, absent when it is about all partners under an agreement
 */
public record ConsentGiven(UUID consentId, RecordRef recordRef, String purpose, String organisation) {}
