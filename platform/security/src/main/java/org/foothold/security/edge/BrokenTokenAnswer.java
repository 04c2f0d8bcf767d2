package org.foothold.security.edge;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * A token that is broken, expired, foreign or for somebody else is refused before any resource is looked for; so is, with the word to come
 * back, one that cannot be checked yet because Keycloak was away ever since this service started.
 */
@ApplicationScoped
class BrokenTokenAnswer {

    private final EdgeRefusal refusal;

    BrokenTokenAnswer(EdgeRefusal refusal) {
        this.refusal = refusal;
    }

    void register(@Observes Router router) {
        router.route().failureHandler(this::refuse);
    }

    private void refuse(RoutingContext context) {
        if (context.response().ended()) {
            context.next();
        } else if (context.failure() instanceof OIDCException) {
            context.response().putHeader("Retry-After", "5");
            refusal.answer(context, 503, "unavailable", "The token cannot be checked at the moment.");
        } else if (context.failure() instanceof AuthenticationFailedException) {
            context.response().putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            refusal.answer(context, 401, "sign-in-needed", "The token is broken, has expired or is not for us.");
        } else {
            context.next();
        }
    }
}
