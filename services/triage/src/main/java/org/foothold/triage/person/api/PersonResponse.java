package org.foothold.triage.person.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.foothold.events.RecordRef;
import org.foothold.kernel.Personal;
import org.foothold.triage.person.domain.PersonDetails;
import org.foothold.triage.person.domain.PreferredChannel;

/** Who somebody is and how to reach them safely, as they told triage. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonResponse(
        String recordRef,
        String givenName,
        String familyName,
        LocalDate dateOfBirth,
        String postcode,
        String phone,
        String email,
        String preferredChannel,
        boolean safeToContact,
        String language,
        Boolean consentToShare) {

    static PersonResponse of(UUID recordId, PersonDetails details) {
        return new PersonResponse(
                new RecordRef("triage", recordId).toString(),
                details.givenName().reveal(),
                details.familyName().reveal(),
                details.dateOfBirth().map(Personal::reveal).orElse(null),
                details.postcode().map(Personal::reveal).orElse(null),
                details.phone().map(Personal::reveal).orElse(null),
                details.email().map(Personal::reveal).orElse(null),
                details.preferredChannel().map(PreferredChannel::code).orElse(null),
                details.safeToContact(),
                details.language(),
                details.consentToShare().orElse(null));
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "PersonResponse[" + Personal.MASK + "]";
    }
}
