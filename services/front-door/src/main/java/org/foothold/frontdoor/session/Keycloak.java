package org.foothold.frontdoor.session;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Default;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Keycloak as the door knows it. The two start in any order: the door asks for Keycloak's addresses and keys until it has them, and is ready
 * from then on, for good: when Keycloak goes away later, everything that is public goes on.
 */
@Default
@Readiness
@ApplicationScoped
class Keycloak implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(Keycloak.class);
    private static final Duration SOONEST = Duration.ofMillis(250);
    private static final Duration LATEST = Duration.ofSeconds(1);

    private final TenantConfigContext ours;
    private final CompletableFuture<Void> met = new CompletableFuture<>();
    private Cancellable asking = () -> {};

    Keycloak(TenantConfigBean tenants) {
        ours = tenants.getDefaultTenant();
    }

    void meet(@Observes StartupEvent opening) {
        if (!ours.ready()) {
            LOG.info("Keycloak is not there yet: asked again until it answers");
        }
        asking = Uni.createFrom()
                .deferred(ours::initialize)
                .onFailure()
                .invoke(failure -> LOG.debug("Keycloak does not answer", failure))
                .onFailure()
                .retry()
                .withBackOff(SOONEST, LATEST)
                .indefinitely()
                .subscribe()
                .with(known -> met.complete(null));
    }

    @PreDestroy
    void stopAsking() {
        asking.cancel();
    }

    boolean isMet() {
        return met.isDone();
    }

    /** Completes when Keycloak has answered once. */
    CompletionStage<Void> met() {
        return met.copy();
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Keycloak was met").status(isMet()).build();
    }
}
