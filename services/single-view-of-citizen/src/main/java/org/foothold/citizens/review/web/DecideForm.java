package org.foothold.citizens.review.web;

import org.jboss.resteasy.reactive.RestForm;

/** The form on which a question is decided; the second page repeats it hidden. */
public class DecideForm {

    @RestForm
    String idempotencyKey;

    @RestForm
    String verdict;

    @RestForm
    String reason;

    @RestForm
    String note;

    public String getVerdict() {
        return verdict;
    }

    public String getReason() {
        return reason;
    }

    public String getNote() {
        return note;
    }
}
