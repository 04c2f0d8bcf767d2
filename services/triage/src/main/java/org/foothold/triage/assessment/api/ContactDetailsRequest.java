package org.foothold.triage.assessment.api;

import java.util.Optional;
import org.foothold.kernel.Personal;
import org.foothold.triage.person.domain.GivenDetails;

/** Who somebody is and how to reach them safely; what is not known is left out. */
public record ContactDetailsRequest(
        String givenName,
        String familyName,
        String dateOfBirth,
        String postcode,
        String phone,
        String email,
        String preferredChannel,
        Boolean safeToContact,
        Boolean consentToShare) {

    GivenDetails toGivenDetails() {
        return new GivenDetails(
                givenName,
                familyName,
                dateOfBirth,
                postcode,
                phone,
                email,
                preferredChannel,
                Optional.ofNullable(safeToContact),
                Optional.ofNullable(consentToShare));
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "ContactDetailsRequest[" + Personal.MASK + "]";
    }
}
