package org.foothold.triage.wellbeing.application;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.foothold.events.RecordRef;
import org.foothold.kernel.NotFound;
import org.foothold.triage.Ids;
import org.foothold.triage.held.domain.Worker;
import org.foothold.triage.wellbeing.domain.Said;
import org.foothold.triage.wellbeing.domain.Taken;
import org.foothold.triage.wellbeing.domain.WhyWrong;

/** Keeps what somebody answered, and marks what does not hold. */
@ApplicationScoped
public class TakeWellBeing {
    private final OpenPeople people;
    private final WellBeings wellBeings;
    private final WellBeingEvents events;
    private final Ids ids;
    private final InstantSource clock;

    TakeWellBeing(OpenPeople people, WellBeings wellBeings, WellBeingEvents events, Ids ids, InstantSource clock) {
        this.people = people;
        this.wellBeings = wellBeings;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    public Uni<Taken> take(RecordRef person, Said said, Worker worker) {
        return people.open(person, worker)
                .map(open -> new Taken(
                        ids.next(), open.record(), Taken.INSTRUMENT, clock.instant(), worker, said, Optional.empty()))
                .chain(taken -> Panache.withTransaction(() ->
                        wellBeings.add(taken).chain(() -> events.taken(taken)).replaceWith(taken)));
    }

    /** @throws org.foothold.kernel.RuleViolation when it is marked already */
    public Uni<Taken> enteredInError(RecordRef person, UUID id, WhyWrong why, Worker worker) {
        return people.open(person, worker)
                .chain(open -> Panache.withTransaction(() -> wellBeings
                        .findToChange(id)
                        .map(taken -> {
                            if (!open.shows(taken, worker)) {
                                throw new NotFound();
                            }
                            return taken.enteredInError(worker.subject(), clock.instant(), why);
                        })
                        .call(wellBeings::save)
                        .call(events::enteredInError)));
    }
}
