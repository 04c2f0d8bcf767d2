package org.foothold.triage.assessment.web;

import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.Optional;
import org.foothold.kernel.Personal;
import org.foothold.triage.person.domain.GivenDetails;
import org.foothold.triage.person.domain.PersonDetails;
import org.foothold.triage.person.domain.PreferredChannel;
import org.foothold.weblayout.DateParts;

/** Contact details as they are typed, kept as typed until they are right. */
public class DetailsForm {
    private static final String NO_DATE = "no date";

    @FormParam("givenName")
    public String givenName;

    @FormParam("familyName")
    public String familyName;

    @FormParam("dateOfBirth-day")
    public String day;

    @FormParam("dateOfBirth-month")
    public String month;

    @FormParam("dateOfBirth-year")
    public String year;

    @FormParam("postcode")
    public String postcode;

    @FormParam("safeToContact")
    public String safeToContact;

    @FormParam("phone")
    public String phone;

    @FormParam("email")
    public String email;

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
        form.consentToShare = details.consentToShare() ? "yes" : null;
        return form;
    }

    public DateParts getDateOfBirth() {
        return new DateParts(text(day), text(month), text(year));
    }

    private void setDateOfBirth(DateParts parts) {
        day = parts.day();
        month = parts.month();
        year = parts.year();
    }

    GivenDetails toGivenDetails() {
        return new GivenDetails(
                givenName,
                familyName,
                writtenBirth(),
                postcode,
                phone,
                email,
                preferredChannel,
                Optional.ofNullable(safeToContact).map("yes"::equals),
                "yes".equals(consentToShare));
    }

    /** The three boxes as one text; what is no date stays none, so that it is named with whatever else is wrong. */
    private String writtenBirth() {
        var typed = getDateOfBirth();
        return typed.isBlank() ? "" : typed.toDate().map(LocalDate::toString).orElse(NO_DATE);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}
