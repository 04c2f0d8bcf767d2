package org.foothold.citizens.meeting.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.foothold.kernel.Personal;

/** What triage tells of a person it met; what we do not know of it is left alone. */
@JsonIgnoreProperties(ignoreUnknown = true)
record TriagePerson(
        String givenName,
        String familyName,
        LocalDate dateOfBirth,
        String postcode,
        String phone,
        String email,
        String preferredChannel,
        Boolean safeToContact,
        String language,
        Boolean consentToShare) {

    /** Personal values print as nothing. */
    @Override
    public String toString() {
        return "TriagePerson[" + Personal.MASK + "]";
    }
}
