package org.foothold.triage.questionset.domain;

import java.time.LocalDate;
import java.util.List;
import org.foothold.kernel.FieldError;
import org.foothold.kernel.InvalidInput;

/** What kind of answer a question takes, and within which bounds. What it refuses changes nothing. */
public sealed interface Kind permits Choose, Words, Numbers, Sums, Dates, Places, Group {
    /** How question sets and channels name it. */
    String code();

    /**
     * The answer that was given, valid; else a refusal that names each thing wrong with it.
     *
     * @param field how the sender knows the question
     */
    Answer accept(String field, Given given, LocalDate today);

    /** Options to choose from, empty where there are none. */
    default List<Option> options() {
        return List.of();
    }

    static InvalidInput refused(String field, String code, String message) {
        return new InvalidInput(List.of(new FieldError(field, code, message)));
    }

    /** What was written for a question that takes one written value. */
    static String written(String field, Given given, String message) {
        if (!given.hasValue()) {
            throw refused(field, "wrong-kind", message);
        }
        if (given.value() == null || given.value().isBlank()) {
            throw refused(field, "required", message);
        }
        return given.value().strip();
    }
}
