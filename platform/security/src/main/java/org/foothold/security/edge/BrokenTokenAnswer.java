package org.foothold.security.edge;

import io.quarkus.security.AuthenticationFailedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** A token that is broken, expired, foreign or for somebody else is refused before any resource is looked for. */
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
        if (context.failure() instanceof AuthenticationFailedException
                && !context.response().ended()) {
            context.response().putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            refusal.answer(context, 401, "sign-in-needed", "The token is broken, has expired or is not for us.");
        } else {
            context.next();
        }
    }
}
