package org.foothold.triage.flag.web;

import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foothold.kernel.FieldError;
import org.foothold.kernel.InvalidInput;
import org.foothold.triage.flag.application.FlagSomebody;
import org.foothold.triage.flag.application.FlagWhy;
import org.foothold.triage.person.domain.PersonDetails;
import org.foothold.triage.person.web.PersonForm;

/** Somebody to be flagged, as a worker types it; kept as typed until it is right. */
public class FlagForm extends PersonForm {
    @FormParam("reasons")
    public List<String> reasons;

    @FormParam("urgency")
    public String urgency;

    @FormParam("note")
    public String note;

    @FormParam("idempotencyKey")
    public String idempotencyKey;

    /** @throws InvalidInput with all that is wrong, in the order of the page */
    FlagSomebody toCommand(LocalDate today, String language, String by) {
        var errors = new ArrayList<FieldError>();
        var details = details(today, language, errors);
        var why = FlagWhy.checked(reasons, urgency, note, errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        var said = why.orElseThrow();
        return new FlagSomebody(details.orElseThrow(), said.reasons(), said.urgency(), said.note(), by);
    }

    /** All that was typed, for the one comparison that a repeated command needs; it is hashed and not kept. */
    List<String> content() {
        return List.of(
                text(givenName),
                text(familyName),
                getDateOfBirth().toString(),
                text(postcode),
                text(safeToContact),
                text(phone),
                text(email),
                String.valueOf(reasons),
                text(urgency),
                text(note));
    }

    private Optional<PersonDetails> details(LocalDate today, String language, List<FieldError> errors) {
        try {
            return Optional.of(given(null, Optional.empty()).checked(today, language));
        } catch (InvalidInput invalid) {
            errors.addAll(invalid.errors());
            return Optional.empty();
        }
    }
}
