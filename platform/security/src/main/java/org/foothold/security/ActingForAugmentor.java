package org.foothold.security;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Map;

/**
 * Verifies the token of the person for whom a service calls, by the same keys, issuer, audience and expiry as any bearer
 * token. Only a service may act for another, and only for a person; anything else is refused as not signed in.
 */
@ApplicationScoped
class ActingForAugmentor implements SecurityIdentityAugmentor {

    /** Marks the inner verification, so that it does not look for a person behind the person. */
    private static final String VERIFYING = "foothold.verifying-acting-for";

    private final Instance<IdentityProviderManager> identities;

    ActingForAugmentor(Instance<IdentityProviderManager> identities) {
        this.identities = identities;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity caller, AuthenticationRequestContext context) {
        return Uni.createFrom().item(caller);
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity caller, AuthenticationRequestContext context, Map<String, Object> attributes) {
        RoutingContext request = HttpSecurityUtils.getRoutingContextAttribute(attributes);
        String token = request == null ? null : request.request().getHeader(ActingFor.HEADER);
        if (token == null || caller.isAnonymous() || attributes.containsKey(VERIFYING)) {
            return Uni.createFrom().item(caller);
        }
        if (!caller.hasRole(Role.Code.SERVICE)) {
            return Uni.createFrom().failure(new AuthenticationFailedException("only a service acts for another"));
        }
        return verify(token, request).map(person -> with(caller, person, token));
    }

    private Uni<SecurityIdentity> verify(String token, RoutingContext request) {
        TokenAuthenticationRequest inner = new TokenAuthenticationRequest(new AccessTokenCredential(token));
        inner.setAttribute(VERIFYING, true);
        HttpSecurityUtils.setRoutingContextAttribute(inner, request);
        return identities.get().authenticate(inner);
    }

    private static SecurityIdentity with(SecurityIdentity service, SecurityIdentity person, String token) {
        if (person == null || person.isAnonymous() || person.hasRole(Role.Code.SERVICE)) {
            throw new AuthenticationFailedException("a service acts for a person");
        }
        return QuarkusSecurityIdentity.builder(service)
                .addAttribute(ActingFor.ATTRIBUTE, new ActingFor(person, token))
                .build();
    }
}
