package org.foothold.triage;

import io.smallrye.config.SmallRyeConfigBuilder;

/** The settings as they are shipped, for tests that need no running service. */
public final class ShippedSettings {
    private ShippedSettings() {}

    public static TriageSettings read() {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(TriageSettings.class)
                .build()
                .getConfigMapping(TriageSettings.class);
    }
}
