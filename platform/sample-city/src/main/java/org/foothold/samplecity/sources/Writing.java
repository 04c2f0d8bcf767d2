package org.foothold.samplecity.sources;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and sums as the systems print them. */
final class Writing {

    static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ENGLISH);
    static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("dd-MMM-uuuu", Locale.ENGLISH);
    static final DateTimeFormatter ISO = DateTimeFormatter.ISO_LOCAL_DATE;

    private Writing() {}

    static String date(LocalDate day, DateTimeFormatter format) {
        return day == null ? "" : format.format(day);
    }

    static String pounds(long pence) {
        return (pence < 0 ? "-" : "") + Math.abs(pence) / 100 + "." + twoDigits(Math.abs(pence) % 100);
    }

    static String twoDigits(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
