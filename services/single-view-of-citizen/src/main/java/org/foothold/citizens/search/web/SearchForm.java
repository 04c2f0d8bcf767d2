package org.foothold.citizens.search.web;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.FormParam;
import org.foothold.citizens.search.domain.Typed;
import org.foothold.weblayout.DateParts;

/** The search form, as it was sent. */
@TemplateData
public class SearchForm {

    private static final String NO_DATE = "no date";

    @FormParam("name")
    public String name;

    @FormParam("dateOfBirth-day")
    public String day;

    @FormParam("dateOfBirth-month")
    public String month;

    @FormParam("dateOfBirth-year")
    public String year;

    @FormParam("postcode")
    public String postcode;

    @FormParam("contact")
    public String contact;

    @FormParam("identifier")
    public String identifier;

    Typed typed() {
        return new Typed(name, writtenBirth(), postcode, contact, identifier);
    }

    public DateParts getDateOfBirth() {
        return new DateParts(text(day), text(month), text(year));
    }

    /** The boxes as one text, like 1982-02-05; what is no date stays none, so that it is named with whatever else is wrong. */
    private String writtenBirth() {
        var typed = getDateOfBirth();
        if (typed.isBlank()) {
            return null;
        }
        String y = typed.year().strip();
        String m = typed.month().strip();
        String d = typed.day().strip();
        if (!y.matches("[0-9]{4}")
                || !m.matches("[0-9]{0,2}")
                || !d.matches("[0-9]{0,2}")
                || m.isEmpty() && !d.isEmpty()) {
            return NO_DATE;
        }
        return y + part(m) + part(d);
    }

    private static String part(String number) {
        return number.isEmpty() ? "" : "-" + (number.length() == 1 ? "0" + number : number);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    public String getName() {
        return name;
    }

    public String getPostcode() {
        return postcode;
    }

    public String getContact() {
        return contact;
    }

    public String getIdentifier() {
        return identifier;
    }
}
