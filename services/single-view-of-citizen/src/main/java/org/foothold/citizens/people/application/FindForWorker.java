package org.foothold.citizens.people.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foothold.citizens.golden.application.HeldPeople;
import org.foothold.citizens.golden.application.HeldPeople.HeldPerson;
import org.foothold.kernel.NotFound;
import org.foothold.security.Caller;

/** Finds a person for somebody who may know of them. To all others there is no such person. */
@ApplicationScoped
public class FindForWorker {

    private final HeldPeople people;

    FindForWorker(HeldPeople people) {
        this.people = people;
    }

    public Uni<HeldPerson> find(UUID citizen, Caller person) {
        return people.find(citizen)
                .map(found -> found.filter(one -> one.isOpenTo(person.teams())).orElseThrow(NotFound::new));
    }
}
