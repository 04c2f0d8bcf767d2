package org.foothold.frontdoor;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where the door stands and how patient it is. */
@ConfigMapping(prefix = "foothold.door")
public interface DoorSettings {

    /** The public address, as people type it; services hear of no other. */
    @WithDefault("http://localhost:8080")
    URI url();

    /** How long a service may take to connect. */
    @WithDefault("2s")
    Duration connectWithin();

    /** How long an answer may be silent; streams of events may be silent for ever. */
    @WithDefault("60s")
    Duration answerWithin();

    /** Whether Keycloak's administration pages may be reached through the door. */
    @WithDefault("false")
    boolean identityAdministration();
}
