package org.foothold.dashboard.insight.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The days on which the counted conversations began, both included. Only some periods are offered: with any two dates, two tables that
 * differ by a day could be held against each other.
 *
 * @param code {@code days-28} or a month like {@code 2026-10}
 */
public record Period(String code, LocalDate from, LocalDate to) {

    private static final String DAYS = "days-";
    private static final List<Integer> LAST_DAYS = List.of(28, 91, 365);
    private static final int MONTHS = 12;

    public static Period usual(LocalDate today) {
        return lastDays(LAST_DAYS.getFirst(), today);
    }

    /** The last four weeks, thirteen weeks and year, and each of the last twelve months that are over. */
    public static List<Period> offered(LocalDate today) {
        List<Period> offered = new ArrayList<>();
        LAST_DAYS.forEach(days -> offered.add(lastDays(days, today)));
        for (int back = 1; back <= MONTHS; back++) {
            offered.add(month(YearMonth.from(today).minusMonths(back)));
        }
        return offered;
    }

    public static Optional<Period> of(String code, LocalDate today) {
        return offered(today).stream()
                .filter(period -> period.code.equals(code))
                .findFirst();
    }

    /** The month it is, where it is one. */
    public Optional<YearMonth> month() {
        try {
            return Optional.of(YearMonth.parse(code));
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }

    /** How many days back it goes, where it is no month. */
    public int days() {
        return code.startsWith(DAYS) ? Integer.parseInt(code.substring(DAYS.length())) : 0;
    }

    private static Period lastDays(int days, LocalDate today) {
        return new Period(DAYS + days, today.minusDays(days - 1L), today);
    }

    private static Period month(YearMonth month) {
        return new Period(month.toString(), month.atDay(1), month.atEndOfMonth());
    }
}
