package org.foothold.citizens.golden.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.foothold.citizens.person.domain.PersonDetails;
import org.foothold.citizens.record.domain.ContactWishes;
import org.foothold.events.RecordRef;

/**
 * One of the records linked to a person today.
 *
 * @param asOf the day its facts are of: as the source says, else the day it came
 * @param linkedSince since when it is linked to this person
 * @param linkedBy the rule or model that linked it
 */
public record HeldRecord(
        RecordRef ref,
        String sourceSystem,
        String category,
        LocalDate asOf,
        PersonDetails person,
        ContactWishes wishes,
        Optional<String> restrictedTo,
        Instant linkedSince,
        String linkedBy) {}
