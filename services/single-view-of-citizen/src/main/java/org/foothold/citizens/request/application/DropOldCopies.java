package org.foothold.citizens.request.application;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** Removes copies that were there for thirty days. */
@ApplicationScoped
class DropOldCopies {

    private final Copies copies;
    private final InstantSource clock;

    DropOldCopies(Copies copies, InstantSource clock) {
        this.copies = copies;
        this.clock = clock;
    }

    @Scheduled(
            identity = "drop-copies",
            every = "{foothold.citizens.request.drop-copies-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> run() {
        return copies.dropThoseOver(clock.instant()).replaceWithVoid();
    }
}
