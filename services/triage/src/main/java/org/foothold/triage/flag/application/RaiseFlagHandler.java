package org.foothold.triage.flag.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import org.foothold.triage.Ids;
import org.foothold.triage.flag.domain.Flag;
import org.foothold.triage.flag.domain.FlagId;

/** Raises a flag with its deadline in working hours. */
@ApplicationScoped
public class RaiseFlagHandler {
    private final Flags flags;
    private final FlagEvents events;
    private final Deadlines deadlines;
    private final Ids ids;
    private final InstantSource clock;

    RaiseFlagHandler(Flags flags, FlagEvents events, Deadlines deadlines, Ids ids, InstantSource clock) {
        this.flags = flags;
        this.events = events;
        this.deadlines = deadlines;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Flag> handle(RaiseFlag command) {
        var now = clock.instant();
        var flag = new Flag(
                new FlagId(ids.next()),
                command.person(),
                command.assessmentId(),
                command.reasons(),
                command.urgency(),
                command.origin(),
                command.raisedBy(),
                command.note(),
                now,
                deadlines.respondBy(command.urgency(), now),
                Optional.empty(),
                1);
        return flags.add(flag).chain(() -> events.raised(flag)).replaceWith(flag);
    }
}
