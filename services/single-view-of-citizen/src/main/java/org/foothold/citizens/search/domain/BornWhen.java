package org.foothold.citizens.search.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** A date of birth as far as it is known: a year, a month of a year, or a day. */
public record BornWhen(LocalDate from, LocalDate to) {

    /** Reads {@code 1982}, {@code 1982-02} or {@code 1982-02-05}. */
    public static Optional<BornWhen> parse(String written) {
        if (written == null || !written.matches("[0-9]{4}(-[0-9]{2}){0,2}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (written.length()) {
                        case 4 -> inYear(Integer.parseInt(written));
                        case 7 -> inMonth(YearMonth.parse(written));
                        default -> on(LocalDate.parse(written));
                    });
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static BornWhen inYear(int year) {
        return new BornWhen(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static BornWhen inMonth(YearMonth month) {
        return new BornWhen(month.atDay(1), month.atEndOfMonth());
    }

    private static BornWhen on(LocalDate day) {
        return new BornWhen(day, day);
    }

    public boolean isADay() {
        return from.equals(to);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
