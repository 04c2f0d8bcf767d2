package org.foothold.triage.flag.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import org.foothold.calendar.PlatformClock;
import org.foothold.calendar.WorkingHours;
import org.foothold.triage.TriageSettings;
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
            new Settings());

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

    /** The settings as they are shipped. */
    private static final class Settings implements TriageSettings, TriageSettings.RespondWithin {
        @Override
        public Duration crisis() {
            return Duration.ofHours(4);
        }

        @Override
        public Duration urgent() {
            return Duration.ofHours(16);
        }

        @Override
        public Duration routine() {
            return Duration.ofHours(40);
        }

        @Override
        public RespondWithin respondWithin() {
            return this;
        }

        @Override
        public Duration abandonedAfter() {
            return Duration.ofHours(24);
        }

        @Override
        public Duration keepDetailsAfterLinking() {
            return Duration.ofDays(7);
        }

        @Override
        public String councilPhone() {
            return "01632 960 001";
        }

        @Override
        public String abandonEvery() {
            return "10m";
        }

        @Override
        public String dropDetailsEvery() {
            return "1h";
        }
    }
}
