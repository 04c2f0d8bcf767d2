package org.foothold.calendar;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;

/** Hands out the working hours of this council. */
public class WorkingHoursProducer {

    @Produces
    @Singleton
    WorkingHours workingHours(WorkingHoursSettings settings) {
        Holidays closed = settings.closedOn().orElse(Set.of())::contains;
        return new WorkingHours(
                PlatformClock.LOCAL_TIME,
                settings.days(),
                settings.opens(),
                settings.closes(),
                new BankHolidays().and(closed));
    }
}
