package org.foothold.triage.assessment.web;

import jakarta.ws.rs.FormParam;
import java.util.Optional;
import org.foothold.kernel.Personal;
import org.foothold.triage.person.domain.GivenDetails;
import org.foothold.triage.person.domain.PersonDetails;
import org.foothold.triage.person.domain.PreferredChannel;
import org.foothold.triage.person.web.PersonForm;
import org.foothold.weblayout.DateParts;

/** Contact details as they are typed, kept as typed until they are right. */
public class DetailsForm extends PersonForm {

    @FormParam("preferredChannel")
    public String preferredChannel;

    @FormParam("consentToShare")
    public String consentToShare;

    static DetailsForm of(PersonDetails details) {
        var form = new DetailsForm();
        form.givenName = details.givenName().reveal();
        form.familyName = details.familyName().reveal();
        details.dateOfBirth().map(Personal::reveal).map(DateParts::of).ifPresent(form::setDateOfBirth);
        form.postcode = details.postcode().map(Personal::reveal).orElse(null);
        form.safeToContact = details.safeToContact() ? "yes" : "no";
        form.phone = details.phone().map(Personal::reveal).orElse(null);
        form.email = details.email().map(Personal::reveal).orElse(null);
        form.preferredChannel =
                details.preferredChannel().map(PreferredChannel::code).orElse(null);
        form.consentToShare = details.consentToShare().orElse(false) ? "yes" : null;
        return form;
    }

    private void setDateOfBirth(DateParts parts) {
        day = parts.day();
        month = parts.month();
        year = parts.year();
    }

    /** Whoever fills it in for themselves was asked by the box; where a worker holds the conversation, the worker asks. */
    GivenDetails toGivenDetails(boolean held) {
        return given(preferredChannel, held ? Optional.empty() : Optional.of("yes".equals(consentToShare)));
    }
}
