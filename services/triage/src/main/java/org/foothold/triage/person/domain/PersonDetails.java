package org.foothold.triage.person.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.foothold.kernel.Personal;

/**
 * Who somebody is and how to reach them safely, as they told us. Kept by this service only until the single view has it; never in an event, a
 * log or an address.
 *
 * @param consentToShare what they said to sharing with partners; empty when they were not asked
 */
public record PersonDetails(
        Personal<String> givenName,
        Personal<String> familyName,
        Optional<Personal<LocalDate>> dateOfBirth,
        Optional<Personal<String>> postcode,
        Optional<Personal<String>> phone,
        Optional<Personal<String>> email,
        Optional<PreferredChannel> preferredChannel,
        boolean safeToContact,
        String language,
        Optional<Boolean> consentToShare) {

    /** The same, with what they said to sharing. */
    public PersonDetails sharing(Optional<Boolean> said) {
        return new PersonDetails(
                givenName,
                familyName,
                dateOfBirth,
                postcode,
                phone,
                email,
                preferredChannel,
                safeToContact,
                language,
                said);
    }
}
