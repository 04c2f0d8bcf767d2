package org.foothold.citizens.access.application;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foothold.events.RecordRef;
import org.foothold.kernel.FieldError;
import org.foothold.kernel.InvalidInput;

/** Reads a search as it is typed. */
public final class LookQueries {

    private LookQueries() {}

    /** @throws InvalidInput with every field that cannot be read */
    public static LookQuery read(String person, String worker, String day) {
        List<FieldError> errors = new ArrayList<>();
        Optional<RecordRef> reference = Optional.empty();
        Optional<LocalDate> date = Optional.empty();
        try {
            reference = written(person).map(RecordRef::parse);
        } catch (IllegalArgumentException malformed) {
            errors.add(new FieldError(
                    "person", "format", "Give a reference like citizen:0190a6c5-0000-7000-8000-000000000000."));
        }
        try {
            date = written(day).map(LocalDate::parse);
        } catch (DateTimeParseException malformed) {
            errors.add(new FieldError("day", "format", "Give a day like 2026-11-22."));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new LookQuery(reference, written(worker), date);
    }

    private static Optional<String> written(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }
}
