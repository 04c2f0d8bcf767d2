package org.foothold.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The bank holidays of England and Wales, with their substitute days. The rules come with jollyday; a holiday proclaimed after
 * its release is not known here and goes into {@code foothold.working-hours.closed-on} until the library is renewed.
 */
public final class BankHolidays implements Holidays {

    private final HolidayManager rules =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

    @Override
    public boolean includes(LocalDate day) {
        return in(Year.of(day.getYear())).contains(day);
    }

    public Set<LocalDate> in(Year year) {
        return byYear.computeIfAbsent(
                year.getValue(),
                y -> rules.getHolidays(year, "eng").stream()
                        .map(BankHolidays::dayOff)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The substitute day where the holiday itself falls on a weekend. */
    private static LocalDate dayOff(Holiday holiday) {
        return holiday.getObservedDate().orElse(holiday.getActualDate());
    }
}
