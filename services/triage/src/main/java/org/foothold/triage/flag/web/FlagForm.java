package org.foothold.triage.flag.web;

import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foothold.kernel.FieldError;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.Personal;
import org.foothold.triage.flag.application.FlagSomebody;
import org.foothold.triage.flag.domain.FlagReason;
import org.foothold.triage.flag.domain.Urgency;
import org.foothold.triage.person.domain.PersonDetails;
import org.foothold.triage.person.web.PersonForm;

/** Somebody to be flagged, as a worker types it; kept as typed until it is right. */
public class FlagForm extends PersonForm {
    private static final int LONGEST_NOTE = 2_000;

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
        var why = reasons();
        var soon = Urgency.of(urgency);
        if (why.isEmpty()) {
            errors.add(new FieldError("reasons", "required", "Choose at least one reason"));
        }
        if (soon.isEmpty()) {
            errors.add(new FieldError("urgency", "required", "Choose how soon"));
        } else if (why.stream().anyMatch(FlagReason::isDanger) && soon.get() != Urgency.CRISIS) {
            errors.add(new FieldError("urgency", "danger-is-a-crisis", "A reason of danger cannot wait"));
        }
        if (text(note).length() > LONGEST_NOTE) {
            errors.add(new FieldError("note", "too-long", "Write less"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new FlagSomebody(details.orElseThrow(), why, soon.orElseThrow(), note(), by);
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

    private List<FlagReason> reasons() {
        return reasons == null
                ? List.of()
                : reasons.stream()
                        .flatMap(code -> FlagReason.of(code).stream())
                        .distinct()
                        .toList();
    }

    private Optional<Personal<String>> note() {
        return Optional.ofNullable(note).filter(text -> !text.isBlank()).map(Personal::of);
    }
}
