package org.foothold.citizens.subject.domain;

import java.util.ArrayList;
import java.util.List;
import org.foothold.events.RecordRef;
import org.foothold.kernel.FieldError;
import org.foothold.kernel.InvalidInput;

/**
 * What is asked about a person's data, and under which reference.
 *
 * @param person any reference of theirs
 * @param reference of the request in the council's own register, so that the look can be laid beside it
 */
public record SubjectRequest(RecordRef person, String reference) {

    private static final int LONGEST = 100;

    /** @throws InvalidInput with every field that cannot be read */
    public static SubjectRequest read(String person, String reference) {
        List<FieldError> errors = new ArrayList<>();
        RecordRef who = null;
        try {
            who = RecordRef.parse(person == null ? null : person.strip());
        } catch (IllegalArgumentException malformed) {
            errors.add(new FieldError(
                    "person", "format", "Give a reference like citizen:0190a6c5-0000-7000-8000-000000000000."));
        }
        String register = reference == null ? "" : reference.strip();
        if (register.isEmpty() || register.length() > LONGEST) {
            errors.add(new FieldError("reference", "required", "Give the reference of the request."));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new SubjectRequest(who, register);
    }
}
