package org.foothold.frontdoor.pages;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.foothold.webapi.ContentPolicy;

/** Headers that keep a page to itself. A service that sets one of its own keeps it; Keycloak keeps all of its own. */
class SecureHeaders {

    private static final int FIRST = 600;

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", ContentPolicy.allowing(ContentPolicy.INLINE_SCRIPT),
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()",
            "Cache-Control", "no-store");

    void register(@Observes Filters filters) {
        filters.register(this::guard, FIRST);
    }

    private void guard(RoutingContext rc) {
        if (!rc.normalizedPath().startsWith("/auth/")) {
            rc.addHeadersEndHandler(end -> complete(rc.response().headers()));
        }
        rc.next();
    }

    private static void complete(MultiMap headers) {
        HEADERS.forEach((name, value) -> {
            if (!headers.contains(name)) {
                headers.set(name, value);
            }
        });
    }
}
