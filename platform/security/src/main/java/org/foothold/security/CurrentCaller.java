package org.foothold.security;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import java.util.Optional;
import org.foothold.events.Purpose;

/** The caller of the request at hand. Ask it inside a request; a consumer or a schedule has no caller. */
@ApplicationScoped
public class CurrentCaller {

    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;

    CurrentCaller(SecurityIdentity identity, CurrentVertxRequest request) {
        this.identity = identity;
        this.request = request;
    }

    public Caller get() {
        Optional<Purpose> purpose = RequestPurpose.of(request.getCurrent());
        if (identity.isAnonymous()) {
            return CallerOfIdentity.anonymous(purpose);
        }
        return CallerOfIdentity.read(identity, purpose);
    }

    /** The purpose of this request. Refuses with 400 where none was given. */
    public Purpose purpose() {
        return get().purpose().orElseThrow(PurposeMissing::new);
    }

    /** Whether there is a request at all, and so a caller. */
    public boolean isKnown() {
        try {
            return request.getCurrent() != null;
        } catch (ContextNotActiveException outsideOfARequest) {
            return false;
        }
    }
}
