package org.foothold.frontdoor.pages;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import jakarta.enterprise.context.RequestScoped;

/** Who reads the page: known by the session cookie before any page is made, or a stranger. */
@RequestScoped
class Reader {

    private final CurrentVertxRequest request;

    Reader(CurrentVertxRequest request) {
        this.request = request;
    }

    SecurityIdentity identity() {
        return request.getCurrent().user() instanceof QuarkusHttpUser user
                ? user.getSecurityIdentity()
                : QuarkusSecurityIdentity.builder().setAnonymous(true).build();
    }
}
