package org.foothold.frontdoor.session;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import org.foothold.frontdoor.DoorSettings;
import org.foothold.webapi.SentFrom;

/**
 * Refuses requests that another site makes a browser send. The door is where a cookie becomes a token, so it is here that a form on a
 * stranger's page must stop. Programs that carry their own token send neither cookie nor origin and pass.
 */
class CrossSiteGuard {

    private final String origin;

    CrossSiteGuard(DoorSettings door) {
        origin = door.url().getScheme() + "://" + door.url().getRawAuthority();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, Filtering.CROSS_SITE);
    }

    private void check(RoutingContext rc) {
        if (sentFrom(rc.request()).isOurs()) {
            rc.next();
        } else {
            rc.response().setStatusCode(403).end();
        }
    }

    private SentFrom sentFrom(HttpServerRequest request) {
        return new SentFrom(
                request.method().name(),
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Origin"),
                origin,
                request.getHeader("Cookie") != null);
    }
}
