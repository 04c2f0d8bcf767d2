package org.foothold.triage.questionset.domain;

import java.time.LocalDate;
import org.foothold.kernel.Personal;
import org.foothold.place.Postcode;

/** A full UK postcode. */
public record Places() implements Kind {
    @Override
    public String code() {
        return "postcode";
    }

    @Override
    public Answer accept(String field, Given given, LocalDate today) {
        var postcode = Postcode.parse(Kind.written(field, given, "Enter a postcode"))
                .orElseThrow(() -> Kind.refused(field, "not-a-postcode", "Enter a full UK postcode"));
        return new Answer.Living(Personal.of(postcode));
    }
}
