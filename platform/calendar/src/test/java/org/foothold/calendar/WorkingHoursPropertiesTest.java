package org.foothold.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for all hours, moments and promises, clock changes and holidays included. */
class WorkingHoursPropertiesTest {

    private static final Holidays BANK_HOLIDAYS = new BankHolidays();

    @Property
    void theTimeBetweenAStartAndItsDeadlineIsTheTimePromised(
            @ForAll("hours") WorkingHours hours,
            @ForAll("moments") Instant from,
            @ForAll("promises") Duration promise) {
        assertThat(hours.between(from, hours.after(from, promise))).isEqualTo(promise);
    }

    @Property
    void twoPromisesInARowAreOneLongPromise(
            @ForAll("hours") WorkingHours hours,
            @ForAll("moments") Instant from,
            @ForAll("promises") Duration first,
            @ForAll("promises") Duration second) {
        Instant inSteps = hours.after(hours.after(from, first), second);
        Instant atOnce = hours.after(from, first.plus(second));
        assertThat(hours.between(from, inSteps)).isEqualTo(hours.between(from, atOnce));
    }

    @Property
    void aLaterStartNeverMakesAnEarlierDeadline(
            @ForAll("hours") WorkingHours hours,
            @ForAll("moments") Instant from,
            @ForAll("promises") Duration delay,
            @ForAll("promises") Duration promise) {
        assertThat(hours.after(from.plus(delay), promise)).isAfterOrEqualTo(hours.after(from, promise));
    }

    @Property
    void aDeadlineFallsInWorkingHoursOrAtClosingTime(
            @ForAll("hours") WorkingHours hours,
            @ForAll("moments") Instant from,
            @ForAll("promises") Duration promise) {
        var due = hours.after(from, promise).atZone(hours.zone());
        assertThat(hours.isWorkingDay(due.toLocalDate())).isTrue();
        assertThat(due.toLocalTime()).isBetween(hours.opens(), hours.closes());
    }

    @Property
    void theNextOpeningIsOpenAndNothingBeforeItIs(
            @ForAll("hours") WorkingHours hours, @ForAll("moments") Instant from) {
        Instant opening = hours.nextOpen(from);
        assertThat(hours.isOpen(opening)).isTrue();
        assertThat(hours.between(from, opening)).isZero();
    }

    /** Opening hours keep clear of 01:00 to 02:00, which on one Sunday a year does not exist. */
    @Provide
    Arbitrary<WorkingHours> hours() {
        var days = Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).map(EnumSet::copyOf);
        var opens = Arbitraries.of(LocalTime.MIDNIGHT, LocalTime.of(0, 30), LocalTime.of(8, 0), LocalTime.of(9, 15));
        var closes = Arbitraries.of(LocalTime.of(12, 0), LocalTime.of(17, 0), LocalTime.of(23, 59));
        return Combinators.combine(days, opens, closes)
                .as((d, o, c) -> new WorkingHours(PlatformClock.LOCAL_TIME, Set.copyOf(d), o, c, BANK_HOLIDAYS));
    }

    @Provide
    Arbitrary<Instant> moments() {
        long first = Instant.parse("2020-01-01T00:00:00Z").getEpochSecond();
        long last = Instant.parse("2032-12-31T00:00:00Z").getEpochSecond();
        return Arbitraries.longs().between(first, last).map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<Duration> promises() {
        return Arbitraries.integers().between(0, 60 * 24 * 20).map(Duration::ofMinutes);
    }
}
