package org.foothold.events.citizens;

import java.util.UUID;
import org.foothold.events.RecordRef;

/**
 * The person took their agreement back.
 *
 * @param organisation the partner it is about, absent when it is about all partners under an agreement
 */
public record ConsentWithdrawn(UUID consentId, RecordRef recordRef, String purpose, String organisation) {}
