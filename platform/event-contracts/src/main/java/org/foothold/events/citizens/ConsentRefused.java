package org.foothold.events.citizens;

import java.util.UUID;
import org.foothold.events.RecordRef;

/**
 * The person was asked and said no to this use of their data.
 *
 * @param organisation the partner it is about, absent when it is about all partners under an agreement
 */
public record ConsentRefused(UUID consentId, RecordRef recordRef, String purpose, String organisation) {}
