package org.foothold.triage;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import org.foothold.kernel.TimeOrderedId;

/** Makes the ids of this service by the platform's clock. */
@ApplicationScoped
public class Ids {
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    public Ids(InstantSource clock) {
        this.clock = clock;
    }

    public UUID next() {
        return TimeOrderedId.at(clock.instant(), random);
    }
}
