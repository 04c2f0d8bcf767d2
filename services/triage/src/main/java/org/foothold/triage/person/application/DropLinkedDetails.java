package org.foothold.triage.person.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.foothold.triage.TriageSettings;

/** Drops the details that the single view has had long enough: one truth each. */
@ApplicationScoped
public class DropLinkedDetails {
    private final People people;
    private final InstantSource clock;
    private final TriageSettings settings;

    DropLinkedDetails(People people, InstantSource clock, TriageSettings settings) {
        this.people = people;
        this.clock = clock;
        this.settings = settings;
    }

    @WithTransaction
    public Uni<Integer> run() {
        return people.dropLinkedBefore(clock.instant().minus(settings.keepDetailsAfterLinking()));
    }
}
