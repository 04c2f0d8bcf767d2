package org.foothold.security;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Optional;

/** The person for whom a service calls: who they are, and the token that proves it, kept to be passed on. */
record ActingFor(SecurityIdentity identity, String token) {

    /** The request header with the person's own access token. */
    static final String HEADER = "Foothold-Acting-For";

    static final String ATTRIBUTE = "foothold.acting-for";

    static Optional<ActingFor> in(SecurityIdentity service) {
        return Optional.ofNullable(service.getAttribute(ATTRIBUTE));
    }

    /** Never prints the token. */
    @Override
    public String toString() {
        return "ActingFor[" + identity.getPrincipal().getName() + "]";
    }
}
