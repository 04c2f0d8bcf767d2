package org.foothold.calendar;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/**
 * Hands out the one clock that everything on the platform reads, as {@link Clock} or as {@link java.time.InstantSource}.
 * Deadlines, reminders and review dates all move with it; nobody asks the machine for the time.
 */
public class PlatformClock {

    /** The zone in which councils of England and Wales keep their days. */
    public static final ZoneId LOCAL_TIME = ZoneId.of("Europe/London");

    @Produces
    @Singleton
    Clock clock(ClockSettings settings) {
        return Clock.offset(Clock.system(LOCAL_TIME), settings.offset());
    }
}
