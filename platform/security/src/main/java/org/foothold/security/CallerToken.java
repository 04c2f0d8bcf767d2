package org.foothold.security;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The signed token of the person behind the request, to be passed on to another service and nowhere else. */
@ApplicationScoped
public class CallerToken {

    private final SecurityIdentity identity;

    CallerToken(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The token of whom we act for, or of the person who calls us; empty where a service speaks for itself. */
    public Optional<String> ofPerson() {
        Optional<String> passedOn = ActingFor.in(identity).map(ActingFor::token);
        if (passedOn.isPresent() || identity.isAnonymous() || identity.hasRole(Role.Code.SERVICE)) {
            return passedOn;
        }
        return Optional.ofNullable(identity.getCredential(AccessTokenCredential.class))
                .map(AccessTokenCredential::getToken);
    }
}
