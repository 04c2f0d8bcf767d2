package org.foothold.triage.resume.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** Forgets codes that have ended; the answers stay. */
@ApplicationScoped
public class DropExpiredCodes {
    private final ResumeCodes codes;
    private final InstantSource clock;

    DropExpiredCodes(ResumeCodes codes, InstantSource clock) {
        this.codes = codes;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Integer> run() {
        return codes.dropExpiredBefore(clock.instant());
    }
}
