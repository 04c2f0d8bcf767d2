package org.foothold.triage.assessment.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.foothold.calendar.PlatformClock;
import org.foothold.weblayout.Locales;

/** Moments in words of the reader's language. */
final class Moments {
    private Moments() {}

    /** For example "Monday 23 November 2026"; the same shape reads well in Welsh. */
    static String day(Instant moment, String language) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.of(language))
                .format(moment.atZone(PlatformClock.LOCAL_TIME));
    }

    /** For example "Monday 23 November 2026, 2pm"; in other languages than English and Welsh by the clock of 24 hours. */
    static String dayAndTime(Instant moment, String language) {
        if (!Locales.SUPPORTED.contains(language)) {
            return day(moment, language) + ", "
                    + DateTimeFormatter.ofPattern("HH:mm").format(moment.atZone(PlatformClock.LOCAL_TIME));
        }
        var time = DateTimeFormatter.ofPattern("h:mma", Locale.ENGLISH).format(moment.atZone(PlatformClock.LOCAL_TIME));
        return day(moment, language) + ", " + time.toLowerCase(Locale.ROOT).replace(":00", "");
    }
}
