package org.foothold.triage.publishing.application;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.InstantSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Keeps this replica at what is published. Before the first request the shipped sets are in the database and everything published is here; a
 * replica that could not look for as long as a version takes to come into use is given no requests until it has.
 */
@Readiness
@ApplicationScoped
class KeepLive implements HealthCheck {
    private final AddShippedSets addShipped;
    private final LiveSets sets;
    private final PublishingSettings settings;
    private final InstantSource clock;

    KeepLive(AddShippedSets addShipped, LiveSets sets, PublishingSettings settings, InstantSource clock) {
        this.addShipped = addShipped;
        this.sets = sets;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent starting) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> addShipped.run().chain(sets::refresh));
    }

    @Scheduled(
            identity = "take-in-published-sets",
            every = "{foothold.triage.publishing.look-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return sets.refresh();
    }

    @Override
    public HealthCheckResponse call() {
        boolean fresh = sets.lookedAt().plus(settings.takesEffectAfter()).isAfter(clock.instant());
        return HealthCheckResponse.named("published question sets")
                .status(fresh)
                .build();
    }
}
