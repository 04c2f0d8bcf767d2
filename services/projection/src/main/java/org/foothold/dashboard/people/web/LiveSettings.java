package org.foothold.dashboard.people.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long live updates flow. */
@ConfigMapping(prefix = "foothold.dashboard.live")
public interface LiveSettings {

    /** When a stream ends; the browser comes back and is let in anew. */
    @WithDefault("PT4M")
    Duration ends();

    /** How often a silent stream shows that it lives, and finds out that nobody listens. */
    @WithDefault("PT20S")
    Duration beat();

    /** How long a browser waits before it comes back. */
    @WithDefault("PT1S")
    Duration reconnect();
}
