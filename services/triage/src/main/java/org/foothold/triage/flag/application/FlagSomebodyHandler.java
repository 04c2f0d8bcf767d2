package org.foothold.triage.flag.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import org.foothold.events.RecordRef;
import org.foothold.triage.Ids;
import org.foothold.triage.flag.domain.Flag;
import org.foothold.triage.flag.domain.FlagOrigin;
import org.foothold.triage.person.application.People;
import org.foothold.triage.person.application.PersonEvents;

/** Keeps who was met as a record of our own, tells of it, and raises the flag on that record: all of it or nothing. */
@ApplicationScoped
public class FlagSomebodyHandler {
    private final People people;
    private final PersonEvents events;
    private final RaiseFlagHandler raise;
    private final Ids ids;
    private final InstantSource clock;

    FlagSomebodyHandler(People people, PersonEvents events, RaiseFlagHandler raise, Ids ids, InstantSource clock) {
        this.people = people;
        this.events = events;
        this.raise = raise;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Flag> handle(FlagSomebody command) {
        var now = clock.instant();
        var record = ids.next();
        var flag = new RaiseFlag(
                new RecordRef("triage", record),
                Optional.empty(),
                command.reasons(),
                command.urgency(),
                FlagOrigin.FAST_TRACK,
                Optional.of(command.by()),
                command.note());
        return people.keep(record, command.details(), now)
                .chain(() -> events.met(record, now))
                .chain(() -> raise.handle(flag));
    }
}
