package org.foothold.kernel;

/**
 * One thing wrong with one field of what was sent.
 *
 * @param field the field's name as the sender knows it, dotted where nested
 * @param code a stable word for the kind of error, for example {@code required}
 * @param message what to do about it, in plain English and without the value that was sent
 */
public record FieldError(String field, String code, String message) {}
