package org.foothold.citizens.people.web;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.Map;
import org.foothold.citizens.consent.application.WrittenConsent;
import org.foothold.weblayout.DateParts;

/** What a worker writes down of what somebody said, as it was sent. */
@TemplateData
public class ConsentForm {

    @FormParam("idempotencyKey")
    public String idempotencyKey;

    @FormParam("word")
    public String word;

    @FormParam("purpose")
    public String purpose;

    @FormParam("organisation")
    public String organisation;

    @FormParam("how")
    public String how;

    @FormParam("saidOn-day")
    public String day;

    @FormParam("saidOn-month")
    public String month;

    @FormParam("saidOn-year")
    public String year;

    WrittenConsent written() {
        return new WrittenConsent(
                word,
                purpose,
                organisation,
                how,
                getSaidOn().toDate().map(LocalDate::toString).orElse(null));
    }

    Map<String, String> content() {
        return Map.of(
                "word", String.valueOf(word),
                "purpose", String.valueOf(purpose),
                "organisation", String.valueOf(organisation),
                "how", String.valueOf(how),
                "saidOn", getSaidOn().toString());
    }

    public DateParts getSaidOn() {
        return new DateParts(text(day), text(month), text(year));
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    public String getWord() {
        return word;
    }

    public String getPurpose() {
        return purpose;
    }

    public String getOrganisation() {
        return organisation;
    }

    public String getHow() {
        return how;
    }
}
