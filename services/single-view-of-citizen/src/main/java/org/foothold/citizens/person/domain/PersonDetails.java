package org.foothold.citizens.person.domain;

import java.util.List;
import java.util.Optional;
import org.foothold.kernel.Personal;
import org.foothold.place.Postcode;

/**
 * What one source says of one person. Everything may be missing but not everything at once: whoever has neither a name
 * nor an identifier cannot be told from anybody else.
 */
public record PersonDetails(
        Optional<Personal<PersonName>> name,
        Optional<Personal<DateOfBirth>> dateOfBirth,
        Optional<Personal<Nino>> nino,
        Optional<Personal<NhsNumber>> nhsNumber,
        Optional<Personal<CouncilReference>> councilReference,
        Optional<Personal<Postcode>> postcode,
        Optional<Personal<String>> address,
        Optional<Personal<String>> uprn,
        List<ContactPoint> contactPoints,
        Optional<String> language) {

    public PersonDetails {
        contactPoints = List.copyOf(contactPoints);
        if (name.isEmpty() && nino.isEmpty() && nhsNumber.isEmpty() && councilReference.isEmpty()) {
            throw new IllegalArgumentException("a person has a name or an identifier");
        }
    }
}
