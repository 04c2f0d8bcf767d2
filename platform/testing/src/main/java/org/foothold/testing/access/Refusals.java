package org.foothold.testing.access;

import io.quarkus.security.spi.runtime.AuthorizationFailureEvent;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Hears from inside which requests were refused. From outside a refusal cannot be told from an absent object, and must not
 * be.
 */
@ApplicationScoped
public class Refusals {

    static final String REQUEST_ID = "X-Correlation-Id";

    private static final Set<String> HEARD = ConcurrentHashMap.newKeySet();

    void hear(@Observes AuthorizationFailureEvent refused) {
        if (refused.getEventProperties().get(RoutingContext.class.getName()) instanceof RoutingContext request) {
            String id = request.request().getHeader(REQUEST_ID);
            if (id != null) {
                HEARD.add(id);
            }
        }
    }

    static boolean includes(String requestId) {
        return HEARD.contains(requestId);
    }
}
