package org.foothold.security.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Puts the guards before authentication (priority 200), in the order in which they read. */
@ApplicationScoped
class EdgeFilters {

    private static final int AFTER_CORRELATION_AND_LOCALE = 490;

    void register(
            @Observes Filters filters,
            SecureHeaders headers,
            CrossSiteGuard crossSite,
            BodySizeGuard bodySize,
            AnonymousRateGuard rate,
            AtOnceGuard atOnce) {
        int priority = AFTER_CORRELATION_AND_LOCALE;
        filters.register(headers, priority--);
        filters.register(crossSite, priority--);
        filters.register(bodySize, priority--);
        filters.register(rate, priority--);
        filters.register(atOnce, priority);
    }
}
