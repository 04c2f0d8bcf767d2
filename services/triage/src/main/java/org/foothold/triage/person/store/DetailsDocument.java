package org.foothold.triage.person.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.Optional;
import org.foothold.kernel.Personal;
import org.foothold.triage.person.domain.PersonDetails;
import org.foothold.triage.person.domain.PreferredChannel;

/** Details as they are written before they are sealed. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DetailsDocument(
        String givenName,
        String familyName,
        String dateOfBirth,
        String postcode,
        String phone,
        String email,
        String preferredChannel,
        boolean safeToContact,
        String language,
        Boolean consentToShare) {

    static DetailsDocument of(PersonDetails details) {
        return new DetailsDocument(
                details.givenName().reveal(),
                details.familyName().reveal(),
                details.dateOfBirth().map(birth -> birth.reveal().toString()).orElse(null),
                details.postcode().map(Personal::reveal).orElse(null),
                details.phone().map(Personal::reveal).orElse(null),
                details.email().map(Personal::reveal).orElse(null),
                details.preferredChannel().map(PreferredChannel::name).orElse(null),
                details.safeToContact(),
                details.language(),
                details.consentToShare().orElse(null));
    }

    PersonDetails toDetails() {
        return new PersonDetails(
                Personal.of(givenName),
                Personal.of(familyName),
                Optional.ofNullable(dateOfBirth).map(LocalDate::parse).map(Personal::of),
                Optional.ofNullable(postcode).map(Personal::of),
                Optional.ofNullable(phone).map(Personal::of),
                Optional.ofNullable(email).map(Personal::of),
                Optional.ofNullable(preferredChannel).map(PreferredChannel::valueOf),
                safeToContact,
                language,
                Optional.ofNullable(consentToShare));
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "DetailsDocument[" + Personal.MASK + "]";
    }
}
