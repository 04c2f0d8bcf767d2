package org.foothold.citizens.golden.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.foothold.citizens.person.domain.PersonDetails;
import org.foothold.citizens.record.domain.ContactWishes;
import org.foothold.events.RecordRef;
import org.foothold.kernel.Personal;

/**
 * One of the records linked to a person today.
 *
 * @param asOf the day its facts are of: as the source says, else the day it came
 * @param linkedSince since when it is linked to this person
 * @param linkedBy the rule or model that linked it
 * @param together what its source gives to those it knows as one household, such as a family's or a tenancy's number
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
        String linkedBy,
        Optional<Personal<String>> together) {

    /** The fact of a source in which this is written. */
    public static final String HOUSEHOLD = "household";
}
