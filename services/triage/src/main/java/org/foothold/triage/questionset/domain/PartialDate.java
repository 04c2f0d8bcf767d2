package org.foothold.triage.questionset.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.foothold.kernel.Personal;

/** A date of which the day, or the day and the month, may not be known. It covers every day from the first to the last that it may mean. */
public record PartialDate(int year, Optional<Integer> month, Optional<Integer> day) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final int DECEMBER = 12;

    public PartialDate {
        if (day.isPresent() && month.isEmpty()) {
            throw new IllegalArgumentException("A day without a month is no date");
        }
        YearMonth.of(year, month.orElse(1)).atDay(day.orElse(1));
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), Optional.of(date.getMonthValue()), Optional.of(date.getDayOfMonth()));
    }

    /** Reads {@code 1985}, {@code 1985-3} and {@code 1985-03-27}. */
    public static Optional<PartialDate> parse(String written) {
        var parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PartialDate(
                    Integer.parseInt(parts.group(1)),
                    Optional.ofNullable(parts.group(2)).map(Integer::valueOf),
                    Optional.ofNullable(parts.group(3)).map(Integer::valueOf)));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    public boolean isWhole() {
        return day.isPresent();
    }

    public LocalDate first() {
        return LocalDate.of(year, month.orElse(1), day.orElse(1));
    }

    public LocalDate last() {
        return day.isPresent()
                ? first()
                : YearMonth.of(year, month.orElse(DECEMBER)).atEndOfMonth();
    }

    /** As ISO 8601 writes it, for storing and for other systems. */
    public String iso() {
        return day.isPresent()
                ? first().toString()
                : month.map(known -> YearMonth.of(year, known).toString()).orElse("%04d".formatted(year));
    }

    @Override
    public String toString() {
        return Personal.MASK;
    }
}
