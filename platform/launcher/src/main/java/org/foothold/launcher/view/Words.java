package org.foothold.launcher.view;

import java.time.Duration;
import java.util.Locale;

/** Durations and sizes as people say them. */
final class Words {

    private Words() {}

    static String took(long millis) {
        return millis < 60_000
                ? String.format(Locale.ROOT, "%.1f s", millis / 1000.0)
                : "%d min %02d s".formatted(millis / 60_000, millis / 1000 % 60);
    }

    static String uptime(Duration time) {
        if (time.toDays() > 0) {
            return "%d d %d h".formatted(time.toDays(), time.toHoursPart());
        }
        if (time.toHours() > 0) {
            return "%d h %d min".formatted(time.toHours(), time.toMinutesPart());
        }
        return time.toMinutes() > 0
                ? "%d min %d s".formatted(time.toMinutes(), time.toSecondsPart())
                : time.toSeconds() + " s";
    }

    static String memory(long bytes) {
        return bytes == 0 ? "" : bytes / (1024 * 1024) + " MB";
    }
}
