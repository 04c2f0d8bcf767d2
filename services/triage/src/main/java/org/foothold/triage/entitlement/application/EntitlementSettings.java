package org.foothold.triage.entitlement.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.foothold.triage.entitlement.domain.Nation;

/** Where the council is. */
@ConfigMapping(prefix = "foothold.triage.entitlements")
public interface EntitlementSettings {
    /** Some schemes are of one nation only. */
    @WithDefault("england")
    Nation nation();
}
