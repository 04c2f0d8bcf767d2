package org.foothold.citizens.imports.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * How one column is read.
 *
 * @param column its name in the header
 * @param formats for dates: the patterns to try, in order
 * @param earliest for dates: nothing before this day is believed
 * @param latest for dates: nothing after this day is believed; null means today
 * @param placeholders what the source writes when it does not know; read as empty
 * @param familyNameFirst for full names: {@code SURNAME, Forenames}
 * @param onError what an unusable value means for the row
 */
public record ColumnRule(
        String column,
        List<String> formats,
        LocalDate earliest,
        LocalDate latest,
        Set<String> placeholders,
        boolean familyNameFirst,
        OnError onError) {

    /** What an unusable value means for the row it stands in. */
    public enum OnError {
        /** The row is set aside: what it says cannot be trusted. */
        REJECT,
        /** The row is taken without the value, and the report says so: people are found by the rest. */
        LEAVE_OUT
    }

    public ColumnRule {
        formats = List.copyOf(formats);
        placeholders = Set.copyOf(placeholders);
    }
}
