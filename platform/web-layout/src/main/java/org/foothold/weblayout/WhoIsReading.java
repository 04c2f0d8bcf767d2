package org.foothold.weblayout;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Learns who reads a page before it is rendered, on public pages as well: signing in is lazy, and a template cannot wait.
 * A token that does not hold leaves the reader anonymous here; pages that need one refuse it themselves.
 */
public class WhoIsReading {

    private static final String KEY = "foothold.reader";

    private final Instance<CurrentIdentityAssociation> association;
    private final CurrentVertxRequest request;

    WhoIsReading(Instance<CurrentIdentityAssociation> association, CurrentVertxRequest request) {
        this.association = association;
        this.request = request;
    }

    @ServerRequestFilter
    public Uni<Void> learn() {
        RoutingContext rc = request.getCurrent();
        if (!association.isResolvable()) {
            return Uni.createFrom().voidItem();
        }
        return association
                .get()
                .getDeferredIdentity()
                .invoke(identity -> rc.put(KEY, identity))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    /** The reader, or null where nobody could be recognised. */
    static SecurityIdentity of(RoutingContext rc) {
        SecurityIdentity known = rc.get(KEY);
        if (known == null && rc.user() instanceof QuarkusHttpUser user) {
            known = user.getSecurityIdentity();
        }
        return known;
    }
}
