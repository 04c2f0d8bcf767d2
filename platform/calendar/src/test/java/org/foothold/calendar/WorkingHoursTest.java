package org.foothold.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingHoursTest {

    private static final WorkingHours OFFICE = new WorkingHours(
            PlatformClock.LOCAL_TIME,
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            LocalTime.of(9, 0),
            LocalTime.of(17, 0),
            new BankHolidays());

    @Test
    void fourHoursFromMiddayEndTheSameDay() {
        assertThat(OFFICE.after(london("2026-11-24T12:00"), Duration.ofHours(4)))
                .isEqualTo(london("2026-11-24T16:00"));
    }

    @Test
    void whatIsLeftOfTheDayIsCarriedOverTheWeekend() {
        assertThat(OFFICE.after(london("2026-11-27T15:30"), Duration.ofHours(4)))
                .isEqualTo(london("2026-11-30T11:30"));
    }

    @Test
    void aPromiseMadeAtNightStartsInTheMorning() {
        assertThat(OFFICE.after(london("2026-11-24T23:00"), Duration.ofHours(1)))
                .isEqualTo(london("2026-11-25T10:00"));
        assertThat(OFFICE.after(london("2026-11-24T06:00"), Duration.ofHours(1)))
                .isEqualTo(london("2026-11-24T10:00"));
    }

    @Test
    void christmasIsSteppedOver() {
        assertThat(OFFICE.after(london("2026-12-24T16:00"), Duration.ofHours(2)))
                .isEqualTo(london("2026-12-29T10:00"));
        assertThat(OFFICE.endOfWorkingDay(london("2026-12-24T10:00"), 1)).isEqualTo(london("2026-12-29T17:00"));
    }

    @Test
    void exactlyADayEndsAtClosingTime() {
        assertThat(OFFICE.after(london("2026-11-24T09:00"), Duration.ofHours(8)))
                .isEqualTo(london("2026-11-24T17:00"));
    }

    @Test
    void closingTimeIsNoLongerOpen() {
        assertThat(OFFICE.isOpen(london("2026-11-24T09:00"))).isTrue();
        assertThat(OFFICE.isOpen(london("2026-11-24T17:00"))).isFalse();
        assertThat(OFFICE.isOpen(london("2026-11-22T12:00"))).isFalse();
    }

    @Test
    void theEndOfTodayOnAClosedDayIsTheEndOfTheNextWorkingDay() {
        assertThat(OFFICE.endOfWorkingDay(london("2026-11-24T10:00"), 0)).isEqualTo(london("2026-11-24T17:00"));
        assertThat(OFFICE.endOfWorkingDay(london("2026-11-24T18:00"), 0)).isEqualTo(london("2026-11-25T17:00"));
        assertThat(OFFICE.endOfWorkingDay(london("2026-11-22T10:00"), 0)).isEqualTo(london("2026-11-23T17:00"));
    }

    @Test
    void nineInTheMorningStaysNineWhenTheClocksChange() {
        assertThat(OFFICE.nextOpen(london("2026-03-27T18:00"))).isEqualTo(Instant.parse("2026-03-30T08:00:00Z"));
        assertThat(OFFICE.nextOpen(london("2026-10-23T18:00"))).isEqualTo(Instant.parse("2026-10-26T09:00:00Z"));
    }

    @Test
    void aNightShiftLosesAnHourInSpringAndGainsOneInAutumn() {
        var always = new WorkingHours(
                PlatformClock.LOCAL_TIME,
                EnumSet.allOf(DayOfWeek.class),
                LocalTime.MIDNIGHT,
                LocalTime.of(12, 0),
                day -> false);
        assertThat(always.between(london("2026-03-29T00:00"), london("2026-03-29T12:00")))
                .hasHours(11);
        assertThat(always.between(london("2026-10-25T00:00"), london("2026-10-25T12:00")))
                .hasHours(13);
    }

    @Test
    void impossibleHoursAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingHours(
                        PlatformClock.LOCAL_TIME, Set.of(), LocalTime.NOON, LocalTime.MAX, day -> false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingHours(
                        PlatformClock.LOCAL_TIME, OFFICE.days(), LocalTime.NOON, LocalTime.NOON, day -> false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OFFICE.after(london("2026-11-24T12:00"), Duration.ofHours(-1)));
    }

    @Test
    void aCouncilThatNeverOpensIsNotSearchedForEver() {
        var closed =
                new WorkingHours(PlatformClock.LOCAL_TIME, OFFICE.days(), OFFICE.opens(), OFFICE.closes(), day -> true);
        assertThatIllegalStateException().isThrownBy(() -> closed.nextOpen(london("2026-11-24T12:00")));
    }

    private static Instant london(String local) {
        return LocalDateTime.parse(local).atZone(PlatformClock.LOCAL_TIME).toInstant();
    }
}
