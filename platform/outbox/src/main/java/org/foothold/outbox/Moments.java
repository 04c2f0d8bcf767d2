package org.foothold.outbox;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Reads moments as events carry them, {@code 2026-11-22T09:00:00.123456Z}, without the general parser: three moments in each
 * event were a fifth of the time that reading it took. Whatever does not look like that goes to the general parser.
 */
final class Moments {

    private static final int SHORTEST = "2026-11-22T09:00:00Z".length();
    private static final int LONGEST = "2026-11-22T09:00:00.123456789Z".length();
    private static final String SHAPE = "dddd-dd-ddTdd:dd:dd.dddddddddZ";
    private static final int FRACTION = 20;

    private Moments() {}

    /** @throws DateTimeException when it is no moment */
    static Instant parse(String text) {
        return isUsual(text) ? usual(text) : Instant.parse(text);
    }

    /** Whether it has the shape that {@link #parse} reads by itself. */
    static boolean isUsual(String text) {
        int last = text.length() - 1;
        if (last + 1 < SHORTEST || last + 1 > LONGEST || last == FRACTION || text.charAt(last) != 'Z') {
            return false;
        }
        for (int i = 0; i < last; i++) {
            char wanted = SHAPE.charAt(i);
            char given = text.charAt(i);
            if (wanted == 'd' ? given < '0' || given > '9' : given != wanted) {
                return false;
            }
        }
        return number(text, 11, 13) < 24 && number(text, 14, 16) < 60 && number(text, 17, 19) < 60;
    }

    private static Instant usual(String text) {
        long day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                .toEpochDay();
        long second = number(text, 11, 13) * 3_600L + number(text, 14, 16) * 60L + number(text, 17, 19);
        return Instant.ofEpochSecond(day * 86_400 + second, nanos(text));
    }

    private static int nanos(String text) {
        int end = text.length() - 1;
        int nanos = end > FRACTION ? number(text, FRACTION, end) : 0;
        for (int digits = Math.max(0, end - FRACTION); digits < 9; digits++) {
            nanos *= 10;
        }
        return nanos;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
