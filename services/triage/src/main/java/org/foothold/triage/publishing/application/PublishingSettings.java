package org.foothold.triage.publishing.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How published sets come into use, and how checks run. */
@ConfigMapping(prefix = "foothold.triage.publishing")
public interface PublishingSettings {
    /** How long after it is published a version comes into use: by then every replica has it. */
    @WithDefault("PT10S")
    Duration takesEffectAfter();

    /** How often each replica looks for published versions; well below the time above. */
    @WithDefault("2s")
    String lookEvery();

    /** How often to look for checks that wait. */
    @WithDefault("2s")
    String checkEvery();

    /** After how long without a sign a check is taken up by another replica. */
    @WithDefault("PT1M")
    Duration lease();
}
