package org.foothold.citizens.search.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import org.foothold.citizens.search.domain.Typed;
import org.foothold.kernel.NotFound;
import org.foothold.security.CurrentCaller;

/** Remembers a search under a key nobody can guess, for the worker who made it. */
@ApplicationScoped
public class RememberSearch {

    private final KeptSearches searches;
    private final CurrentCaller caller;
    private final InstantSource clock;

    RememberSearch(KeptSearches searches, CurrentCaller caller, InstantSource clock) {
        this.searches = searches;
        this.caller = caller;
        this.clock = clock;
    }

    public Uni<UUID> remember(Typed typed) {
        UUID key = UUID.randomUUID();
        return searches.keep(key, typed, who(), clock.instant()).replaceWith(key);
    }

    public Uni<Typed> recall(UUID key) {
        return searches.find(key, who()).map(found -> found.orElseThrow(NotFound::new));
    }

    private String who() {
        return caller.get().subject().orElseThrow(NotFound::new);
    }
}
