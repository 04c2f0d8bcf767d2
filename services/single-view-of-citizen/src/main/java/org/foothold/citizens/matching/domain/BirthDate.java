package org.foothold.citizens.matching.domain;

import java.time.LocalDate;

/**
 * A date of birth as written: the parts may be impossible together (month 20 by a swap, day 82 by a slip), for a slip is
 * evidence too. Many systems write 1 January for "only the year is known", so that day says no more than its year.
 */
public record BirthDate(int year, int month, int day) {

    public static BirthDate of(LocalDate date) {
        return new BirthDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Reads what {@link #digits} wrote. */
    public static BirthDate ofDigits(String digits) {
        int all = Integer.parseInt(digits);
        return new BirthDate(all / 10_000, all / 100 % 100, all % 100);
    }

    boolean yearAlone() {
        return month <= 1 && day <= 1;
    }

    boolean isSwapOf(BirthDate other) {
        return year == other.year && month == other.day && day == other.month;
    }

    int partsShared(BirthDate other) {
        return (year == other.year ? 1 : 0) + (month == other.month ? 1 : 0) + (day == other.day ? 1 : 0);
    }

    /** Eight digits: year, month, day. */
    public String digits() {
        return "%04d%02d%02d".formatted(year, month, day);
    }
}
