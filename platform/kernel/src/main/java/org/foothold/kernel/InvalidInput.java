package org.foothold.kernel;

import java.util.List;

/** What was sent cannot be used; every field that is wrong is named. The web edge answers 422 and nothing has changed. */
public class InvalidInput extends RuntimeException {

    private final transient List<FieldError> errors;

    public InvalidInput(List<FieldError> errors) {
        super("There is a problem with what was sent", null, false, false);
        this.errors = List.copyOf(errors);
    }

    public InvalidInput(String field, String code, String message) {
        this(List.of(new FieldError(field, code, message)));
    }

    public List<FieldError> errors() {
        return errors;
    }
}
