package org.foothold.calendar;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/** When this council works. */
@ConfigMapping(prefix = "foothold.working-hours")
public interface WorkingHoursSettings {

    @WithDefault("MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY")
    Set<DayOfWeek> days();

    @WithDefault("09:00")
    LocalTime opens();

    @WithDefault("17:00")
    LocalTime closes();

    /** Days closed beside weekends and bank holidays: the week after Christmas, a holiday proclaimed at short notice. */
    Optional<Set<LocalDate>> closedOn();
}
