package org.foothold.citizens.quality;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foothold.citizens.matching.domain.BirthDate;

/** Reads days as files write them, impossible ones too: a slip in a date is evidence. */
final class WrittenDate {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})\\D?(\\d{2})\\D?(\\d{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\W+(\\d{1,2}|[a-z]{3,9})\\W+(\\d{2}|\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int CENTURY = 1900;

    private WrittenDate() {}

    static Optional<BirthDate> read(String written, String order) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        if ("day-first".equals(order)) {
            Matcher day = DAY_FIRST.matcher(text);
            return day.matches() ? date(year(day.group(3)), month(day.group(2)), day.group(1)) : Optional.empty();
        }
        Matcher year = YEAR_FIRST.matcher(text);
        return year.matches()
                ? date(Integer.parseInt(year.group(1)), Integer.parseInt(year.group(2)), year.group(3))
                : Optional.empty();
    }

    private static Optional<BirthDate> date(int year, int month, String day) {
        return Optional.of(new BirthDate(year, month, Integer.parseInt(day)));
    }

    private static int year(String written) {
        return written.length() == 2 ? CENTURY + Integer.parseInt(written) : Integer.parseInt(written);
    }

    private static int month(String written) {
        return Character.isDigit(written.charAt(0))
                ? Integer.parseInt(written)
                : MONTHS.indexOf(written.substring(0, 3)) + 1;
    }
}
