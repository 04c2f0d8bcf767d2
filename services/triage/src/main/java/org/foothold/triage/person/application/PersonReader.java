package org.foothold.triage.person.application;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foothold.kernel.NotFound;
import org.foothold.triage.person.domain.PersonDetails;

/** Gives the single view the details of a person it was told of. */
@ApplicationScoped
public class PersonReader {
    private final People people;

    PersonReader(People people) {
        this.people = people;
    }

    @WithSession
    public Uni<PersonDetails> read(UUID recordId) {
        return people.find(recordId).map(found -> found.orElseThrow(NotFound::new));
    }
}
