package org.foothold.dashboard.rebuild.application;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Now and then drops generations nobody reads any more, and what a rebuild left whose process ended. */
@ApplicationScoped
public class ClearAwayOldGenerations {

    private final Rebuilds rebuilds;

    ClearAwayOldGenerations(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    @Scheduled(
            every = "{foothold.dashboard.clear-away-every}",
            delayed = "{foothold.dashboard.clear-away-delay}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> clearAway() {
        return rebuilds.clearAway().replaceWithVoid();
    }
}
