package org.foothold.citizens.imports.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the dates of one column: strictly (31 February is no date), in the formats its rule lists. */
final class DateReader {

    private final List<DateTimeFormatter> formats;

    DateReader(List<String> patterns) {
        formats = patterns.stream().map(DateReader::formatter).toList();
    }

    /** A pattern as mapping files write it; {@code yyyy} means the year as people count it. */
    static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern.replace('y', 'u'))
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    Optional<LocalDate> read(String written) {
        for (DateTimeFormatter format : formats) {
            try {
                return Optional.of(format.parse(written, LocalDate::from));
            } catch (DateTimeParseException tryTheNext) {
                continue;
            }
        }
        return Optional.empty();
    }
}
