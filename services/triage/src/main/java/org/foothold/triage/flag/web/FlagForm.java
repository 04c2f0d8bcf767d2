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
import org.foothold.triage.person.domain.GivenDetails;
import org.foothold.triage.person.domain.PersonDetails;
import org.foothold.weblayout.DateParts;

/** Somebody to be flagged, as a worker types it; kept as typed until it is right. */
public class FlagForm {
    private static final String NO_DATE = "no date";
    private static final int LONGEST_NOTE = 2_000;

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

    @FormParam("reasons")
    public List<String> reasons;

    @FormParam("urgency")
    public String urgency;

    @FormParam("note")
    public String note;

    @FormParam("idempotencyKey")
    public String idempotencyKey;

    public DateParts getDateOfBirth() {
        return new DateParts(text(day), text(month), text(year));
    }

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
        var given = new GivenDetails(
                givenName,
                familyName,
                writtenBirth(),
                postcode,
                phone,
                email,
                null,
                Optional.ofNullable(safeToContact).map("yes"::equals),
                false);
        try {
            return Optional.of(given.checked(today, language));
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

    /** What is no date stays none, so that it is named with whatever else is wrong. */
    private String writtenBirth() {
        var typed = getDateOfBirth();
        return typed.isBlank() ? "" : typed.toDate().map(LocalDate::toString).orElse(NO_DATE);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}
