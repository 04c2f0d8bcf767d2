package org.foothold.dashboard.names.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long names are waited for and remembered. */
@ConfigMapping(prefix = "foothold.dashboard.names")
public interface NameSettings {

    /** How long a page waits for names before it shows references. */
    @WithDefault("PT0.3S")
    Duration patience();

    /** How long a name is remembered for one reader and purpose; an erased or restricted name is gone after it. */
    @WithDefault("PT30S")
    Duration remembered();

    /** How many names are remembered at most. */
    @WithDefault("5000")
    int most();
}
