package org.foothold.frontdoor.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.function.BiConsumer;
import org.foothold.frontdoor.DoorSettings;
import org.jboss.logging.Logger;

/**
 * Reads the session cookie of every request that brings one, and refreshes its tokens where needed. A cookie that cannot be read any more, or whose session is
 * over, is taken away and the reader goes on as a stranger: never an error page for an old cookie.
 */
public class Session {

    private static final Logger LOG = Logger.getLogger(Session.class);

    private final boolean secure;

    Session(DoorSettings door) {
        secure = "https".equals(door.url().getScheme());
    }

    void register(@Observes Filters filters) {
        filters.register(this::read, Filtering.SESSION);
    }

    /** The reader's access token, or null for a stranger. */
    public static String accessToken(RoutingContext rc) {
        if (rc.user() instanceof QuarkusHttpUser user) {
            var token = user.getSecurityIdentity().getCredential(AccessTokenCredential.class);
            return token == null ? null : token.getToken();
        }
        return null;
    }

    private void read(RoutingContext rc) {
        Uni<SecurityIdentity> reader = rc.get(QuarkusHttpUser.DEFERRED_IDENTITY_KEY);
        if (reader == null || !concerns(rc)) {
            rc.next();
            return;
        }
        rc.request().pause();
        BiConsumer<RoutingContext, Throwable> usualAnswer = rc.get(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        BiConsumer<RoutingContext, Throwable> leaveItToUs = (request, failure) -> {};
        rc.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, leaveItToUs);
        reader.onTermination()
                .invoke(() -> rc.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, usualAnswer))
                .subscribe()
                .with(identity -> goOn(rc, identity), failure -> {
                    if (failure instanceof AuthenticationRedirectException) {
                        usualAnswer.accept(rc, failure); // signing out leads to Keycloak
                    } else {
                        LOG.debugf("A session cookie does not hold any more: %s", failure.getClass());
                        SessionCookies.forget(rc.request().headers(), rc.response(), secure);
                        goOn(rc, stranger());
                    }
                });
    }

    /** Whether a request brings a session to where one matters. */
    static boolean concerns(RoutingContext rc) {
        return !needsNone(rc.normalizedPath())
                && SessionCookies.among(rc.request().headers());
    }

    private static void goOn(RoutingContext rc, SecurityIdentity identity) {
        rc.put(QuarkusHttpUser.DEFERRED_IDENTITY_KEY, Uni.createFrom().item(identity));
        rc.setUser(new QuarkusHttpUser(identity));
        rc.request().resume();
        rc.next();
    }

    private static SecurityIdentity stranger() {
        return QuarkusSecurityIdentity.builder().setAnonymous(true).build();
    }

    /** Keycloak has cookies of its own, files are for everybody, and the way back from sign-in makes the session first. */
    private static boolean needsNone(String path) {
        return path.startsWith("/auth/")
                || path.startsWith("/assets/")
                || path.startsWith("/q/")
                || path.startsWith("/sign-in/");
    }
}
