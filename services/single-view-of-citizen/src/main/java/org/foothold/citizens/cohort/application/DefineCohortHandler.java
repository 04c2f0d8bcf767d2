package org.foothold.citizens.cohort.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.foothold.citizens.cohort.domain.Cohort;
import org.foothold.citizens.cohort.domain.Conditions;
import org.foothold.kernel.TimeOrderedId;

/** Keeps a description under a name. */
@ApplicationScoped
public class DefineCohortHandler {

    private final Cohorts cohorts;
    private final InstantSource clock;
    private final RandomGenerator random = new SecureRandom();

    DefineCohortHandler(Cohorts cohorts, InstantSource clock) {
        this.cohorts = cohorts;
        this.clock = clock;
    }

    /** @throws org.foothold.kernel.InvalidInput without a name */
    public Cohort define(String name, Conditions conditions, String by) {
        Instant now = clock.instant();
        return new Cohort(TimeOrderedId.at(now, random), name, conditions, by, now);
    }

    @WithTransaction
    public Uni<Cohort> handle(Cohort defined) {
        return cohorts.add(defined);
    }
}
