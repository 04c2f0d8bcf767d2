package org.foothold.citizens.meeting.application;

import java.time.LocalDate;
import java.util.Optional;
import org.foothold.citizens.person.domain.PersonDetails;
import org.foothold.citizens.record.domain.ContactWishes;
import org.foothold.events.RecordRef;

/**
 * Somebody another service met, as it told us.
 *
 * @param consentToShare what they said to sharing their details with partners; empty when they were not asked
 * @param contentHash equal when nothing has changed
 */
public record MetPerson(
        RecordRef ref,
        PersonDetails person,
        ContactWishes wishes,
        Optional<Boolean> consentToShare,
        Optional<LocalDate> metOn,
        String contentHash) {}
