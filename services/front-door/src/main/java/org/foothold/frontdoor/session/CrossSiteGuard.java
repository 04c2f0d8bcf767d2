package org.foothold.frontdoor.session;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.foothold.frontdoor.DoorSettings;

/**
 * Refuses requests that another site makes a browser send. The door is where a cookie becomes a token, so it is here that a form on a
 * stranger's page must stop. Programs that carry their own token send neither cookie nor origin and pass.
 */
class CrossSiteGuard {

    private static final Set<HttpMethod> HARMLESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final String origin;

    CrossSiteGuard(DoorSettings door) {
        origin = door.url().getScheme() + "://" + door.url().getRawAuthority();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, Filtering.CROSS_SITE);
    }

    private void check(RoutingContext rc) {
        if (HARMLESS.contains(rc.request().method()) || isOurOwn(rc.request())) {
            rc.next();
        } else {
            rc.response().setStatusCode(403).end();
        }
    }

    private boolean isOurOwn(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        var from = request.getHeader("Origin");
        if (from != null) {
            return from.equals(origin);
        }
        return request.getHeader("Cookie") == null;
    }
}
