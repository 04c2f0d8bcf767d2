package org.foothold.frontdoor.session;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.foothold.frontdoor.pages.Away;

/**
 * Who comes with a session, or to sign in, before the door has met Keycloak waits a moment for it; a session is never thrown away because
 * nobody could say yet whether it holds.
 */
class AwaitKeycloak {

    private static final Duration A_MOMENT = Duration.ofSeconds(10);
    private static final Set<String> SIGNING_IN = Set.of("/sign-in", "/sign-in/return", "/account");

    private final Keycloak keycloak;
    private final Away away;

    AwaitKeycloak(Keycloak keycloak, Away away) {
        this.keycloak = keycloak;
        this.away = away;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, Filtering.KEYCLOAK);
    }

    private void check(RoutingContext rc) {
        if (keycloak.isMet() || !(SIGNING_IN.contains(rc.normalizedPath()) || Session.concerns(rc))) {
            rc.next();
            return;
        }
        Context context = Vertx.currentContext();
        rc.request().pause();
        keycloak.met()
                .toCompletableFuture()
                .orTimeout(A_MOMENT.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((met, late) -> context.runOnContext(back -> goOn(rc, late == null)));
    }

    private void goOn(RoutingContext rc, boolean met) {
        rc.request().resume();
        if (met) {
            rc.next();
        } else {
            away.answer(rc);
        }
    }
}
