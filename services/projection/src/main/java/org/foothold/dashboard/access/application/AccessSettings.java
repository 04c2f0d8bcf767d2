package org.foothold.dashboard.access.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** Who sees more than others. */
@ConfigMapping(prefix = "foothold.dashboard.access")
public interface AccessSettings {

    /** The named teams to whom restricted flags and people are open. */
    @WithDefault("safeguarding")
    Set<String> restrictedTeams();
}
