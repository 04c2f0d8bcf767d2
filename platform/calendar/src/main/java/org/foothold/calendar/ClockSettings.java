package org.foothold.calendar;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Where the platform's clock stands beside the machine's. */
@ConfigMapping(prefix = "foothold.clock")
public interface ClockSettings {

    /** How far ahead of the machine's clock the platform lives: time travel for demonstrations and tests. */
    @WithDefault("PT0S")
    Duration offset();
}
