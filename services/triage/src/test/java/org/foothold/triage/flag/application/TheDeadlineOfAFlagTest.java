package org.foothold.triage.flag.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import org.foothold.calendar.PlatformClock;
import org.foothold.calendar.WorkingHours;
import org.foothold.triage.ShippedSettings;
import org.foothold.triage.flag.domain.Urgency;
import org.junit.jupiter.api.Test;

class TheDeadlineOfAFlagTest {
    private static final Instant FRIDAY_EVENING = Instant.parse("2026-11-20T18:00:00Z");

    private final Deadlines deadlines = new Deadlines(
            new WorkingHours(
                    PlatformClock.LOCAL_TIME,
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                    LocalTime.of(9, 0),
                    LocalTime.of(17, 0),
                    day -> false),
            ShippedSettings.read());

    @Test
    void ofDangerDoesNotWaitForMonday() {
        assertThat(deadlines.respondBy(Urgency.CRISIS, FRIDAY_EVENING))
                .isEqualTo(Instant.parse("2026-11-20T22:00:00Z"));
    }

    @Test
    void ofTheRestCountsWorkingHours() {
        assertThat(deadlines.respondBy(Urgency.URGENT, FRIDAY_EVENING))
                .isEqualTo(Instant.parse("2026-11-24T17:00:00Z"));
        assertThat(deadlines.respondBy(Urgency.ROUTINE, FRIDAY_EVENING))
                .isEqualTo(Instant.parse("2026-11-27T17:00:00Z"));
    }
}
