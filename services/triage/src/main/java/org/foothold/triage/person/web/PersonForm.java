package org.foothold.triage.person.web;

import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.Optional;
import org.foothold.triage.person.domain.GivenDetails;
import org.foothold.weblayout.DateParts;

/** Who somebody is and how to reach them, kept as typed until it is right; each page adds what else it asks. */
public abstract class PersonForm {
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

    public DateParts getDateOfBirth() {
        return new DateParts(text(day), text(month), text(year));
    }

    /** What was typed, to be checked, with what only some pages ask. */
    protected GivenDetails given(String preferredChannel, Optional<Boolean> consentToShare) {
        return new GivenDetails(
                givenName,
                familyName,
                writtenBirth(),
                postcode,
                phone,
                email,
                preferredChannel,
                Optional.ofNullable(safeToContact).map("yes"::equals),
                consentToShare);
    }

    protected static String text(String typed) {
        return typed == null ? "" : typed;
    }

    /** The three boxes as one text; what is no date stays none, so that it is named with whatever else is wrong. */
    private String writtenBirth() {
        var typed = getDateOfBirth();
        return typed.isBlank() ? "" : typed.toDate().map(LocalDate::toString).orElse(NO_DATE);
    }
}
