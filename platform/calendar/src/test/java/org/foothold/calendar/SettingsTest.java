package org.foothold.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void withoutSettingsTheClockIsTheMachinesAndTheOfficeWorksNineToFive() {
        Clock clock = new PlatformClock().clock(settings(ClockSettings.class, Map.of()));
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
        assertThat(clock.getZone()).isEqualTo(PlatformClock.LOCAL_TIME);

        WorkingHours hours = new WorkingHoursProducer().workingHours(settings(WorkingHoursSettings.class, Map.of()));
        assertThat(hours.opens()).isEqualTo(LocalTime.of(9, 0));
        assertThat(hours.isWorkingDay(LocalDate.parse("2026-11-24"))).isTrue();
        assertThat(hours.isWorkingDay(LocalDate.parse("2026-11-22"))).isFalse();
        assertThat(hours.isWorkingDay(LocalDate.parse("2026-12-25"))).isFalse();
    }

    @Test
    void anOffsetMovesTheClock() {
        Clock clock = new PlatformClock().clock(settings(ClockSettings.class, Map.of("foothold.clock.offset", "P14D")));
        assertThat(clock.instant()).isCloseTo(Instant.now().plus(14, ChronoUnit.DAYS), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void aCouncilClosesOnDaysOfItsOwn() {
        var settings = settings(
                WorkingHoursSettings.class,
                Map.of(
                        "foothold.working-hours.opens", "08:30",
                        "foothold.working-hours.closed-on", "2026-12-29,2026-12-30"));
        WorkingHours hours = new WorkingHoursProducer().workingHours(settings);
        assertThat(hours.opens()).isEqualTo(LocalTime.of(8, 30));
        assertThat(hours.isWorkingDay(LocalDate.parse("2026-12-29"))).isFalse();
        assertThat(hours.isWorkingDay(LocalDate.parse("2026-12-31"))).isTrue();
    }

    private static <S> S settings(Class<S> type, Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(type)
                .withDefaultValues(values)
                .build()
                .getConfigMapping(type);
    }
}
