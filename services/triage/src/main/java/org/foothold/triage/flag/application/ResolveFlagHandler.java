package org.foothold.triage.flag.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.foothold.triage.flag.domain.Flag;
import org.foothold.triage.flag.domain.Resolution;

/** Resolves a flag, once. */
@ApplicationScoped
public class ResolveFlagHandler {
    private final Flags flags;
    private final FlagEvents events;
    private final InstantSource clock;

    ResolveFlagHandler(Flags flags, FlagEvents events, InstantSource clock) {
        this.flags = flags;
        this.events = events;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Flag> handle(ResolveFlag command) {
        return flags.toChange(command.id()).chain(flag -> {
            var resolved = flag.resolve(new Resolution(command.outcome(), command.by(), clock.instant()));
            return flags.save(resolved).chain(() -> events.resolved(resolved)).replaceWith(resolved);
        });
    }
}
