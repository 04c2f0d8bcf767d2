package org.foothold.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/**
 * The hours in which a council works, and the arithmetic of its promises: "within four working hours", "by the end of the second
 * working day". Hours are counted as they pass, so a day on which the clocks change is as long as it is.
 *
 * @param zone where its doors open and close
 * @param days the days of the week on which it works
 * @param opens when its day begins
 * @param closes when its day ends, later on the same day
 * @param holidays days on which it stays closed
 */
public record WorkingHours(ZoneId zone, Set<DayOfWeek> days, LocalTime opens, LocalTime closes, Holidays holidays) {

    /** No council closes for longer; without this bound a calendar of holidays only would be searched for ever. */
    private static final int LONGEST_CLOSURE_IN_DAYS = 366;

    public WorkingHours {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a council works on at least one day of the week");
        }
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("the day must open before it closes");
        }
        days = Set.copyOf(days);
    }

    public boolean isWorkingDay(LocalDate day) {
        return days.contains(day.getDayOfWeek()) && !holidays.includes(day);
    }

    public boolean isOpen(Instant at) {
        LocalDate day = dayOf(at);
        return isWorkingDay(day) && !at.isBefore(opening(day)) && at.isBefore(closing(day));
    }

    /** This moment when it is in working hours, else the next opening. */
    public Instant nextOpen(Instant from) {
        if (isOpen(from)) {
            return from;
        }
        LocalDate today = dayOf(from);
        boolean stillToCome = isWorkingDay(today) && from.isBefore(opening(today));
        return opening(stillToCome ? today : workingDayAfter(today));
    }

    /** The moment at which so much working time has passed: what begins outside working hours begins at the next opening. */
    public Instant after(Instant from, Duration workingTime) {
        if (workingTime.isNegative()) {
            throw new IllegalArgumentException("working time only passes forwards");
        }
        Instant start = nextOpen(from);
        Duration left = workingTime;
        while (true) {
            LocalDate day = dayOf(start);
            Duration today = Duration.between(start, closing(day));
            if (left.compareTo(today) <= 0) {
                return start.plus(left);
            }
            left = left.minus(today);
            start = opening(workingDayAfter(day));
        }
    }

    /** Closing time on the n-th working day after the day of this moment; zero is the end of today, or of the next working day. */
    public Instant endOfWorkingDay(Instant from, int workingDaysLater) {
        LocalDate day = dayOf(from);
        if (workingDaysLater == 0) {
            return closing(dayOf(nextOpen(from)));
        }
        for (int passed = 0; passed < workingDaysLater; passed++) {
            day = workingDayAfter(day);
        }
        return closing(day);
    }

    /** How much working time lies between two moments; nothing when the second is the earlier. */
    public Duration between(Instant from, Instant until) {
        Duration sum = Duration.ZERO;
        LocalDate last = dayOf(until);
        for (LocalDate day = dayOf(from); !day.isAfter(last); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                Instant begin = later(from, opening(day));
                Instant end = until.isBefore(closing(day)) ? until : closing(day);
                sum = begin.isBefore(end) ? sum.plus(Duration.between(begin, end)) : sum;
            }
        }
        return sum;
    }

    private LocalDate workingDayAfter(LocalDate day) {
        for (int ahead = 1; ahead <= LONGEST_CLOSURE_IN_DAYS; ahead++) {
            if (isWorkingDay(day.plusDays(ahead))) {
                return day.plusDays(ahead);
            }
        }
        throw new IllegalStateException("no working day within a year of " + day);
    }

    private LocalDate dayOf(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    private Instant opening(LocalDate day) {
        return day.atTime(opens).atZone(zone).toInstant();
    }

    private Instant closing(LocalDate day) {
        return day.atTime(closes).atZone(zone).toInstant();
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
