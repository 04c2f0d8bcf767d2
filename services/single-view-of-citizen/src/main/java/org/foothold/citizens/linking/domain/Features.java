package org.foothold.citizens.linking.domain;

import java.time.LocalDate;
import org.foothold.citizens.person.domain.NormalisedName;
import org.foothold.citizens.person.domain.PersonDetails;
import org.foothold.citizens.person.domain.PersonName;
import org.foothold.kernel.Personal;
import org.foothold.place.Postcode;

/**
 * A person's details in the form in which they are compared. Null means unknown, and unknown never counts for or against:
 * two records are not alike because both are empty.
 */
public record Features(
        String given,
        String family,
        LocalDate dateOfBirth,
        String postcode,
        String nino,
        String nhsNumber,
        String councilReference) {

    public static Features of(PersonDetails person) {
        return of(
                person.name().map(Personal::reveal).orElse(null),
                person.dateOfBirth().map(born -> born.reveal().day()).orElse(null),
                person.postcode().map(Personal::reveal).map(Postcode::text).orElse(null),
                person.nino().map(nino -> nino.reveal().text()).orElse(null),
                person.nhsNumber().map(number -> number.reveal().digits()).orElse(null),
                person.councilReference()
                        .map(reference -> reference.reveal().text())
                        .orElse(null));
    }

    /** From the values as they are kept. */
    public static Features of(
            PersonName name,
            LocalDate dateOfBirth,
            String postcode,
            String nino,
            String nhsNumber,
            String councilReference) {
        return new Features(
                name == null ? null : normalised(name.given()),
                name == null ? null : normalised(name.family()),
                dateOfBirth,
                postcode,
                nino,
                nhsNumber,
                councilReference);
    }

    /**
     * Whether both cannot be one person: an identifier that a person has only one of differs, or neither the first name
     * nor the date of birth agrees (a partner's number in the wrong cell).
     */
    public boolean contradicts(Features other) {
        return differ(nino, other.nino)
                || differ(nhsNumber, other.nhsNumber)
                || differ(councilReference, other.councilReference)
                || differ(dateOfBirth, other.dateOfBirth) && differ(given, other.given);
    }

    /** Personal values print as nothing. */
    @Override
    public String toString() {
        return "Features[" + Personal.MASK + "]";
    }

    private static boolean differ(Object one, Object other) {
        return one != null && other != null && !one.equals(other);
    }

    private static String normalised(String part) {
        NormalisedName name = NormalisedName.of(part);
        return name.isEmpty() ? null : name.text();
    }
}
