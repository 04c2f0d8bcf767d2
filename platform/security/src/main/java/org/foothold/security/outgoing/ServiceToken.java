package org.foothold.security.outgoing;

import io.quarkus.oidc.client.Tokens;
import io.quarkus.oidc.client.runtime.AbstractTokensProducer;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** This service's own token (client credentials), fetched at the first call and kept until shortly before it ends. */
@ApplicationScoped
class ServiceToken extends AbstractTokensProducer {

    private final boolean enabled;

    ServiceToken(@ConfigProperty(name = "quarkus.oidc-client.client-enabled", defaultValue = "true") boolean enabled) {
        this.enabled = enabled;
    }

    /** Nothing is fetched at start: Keycloak may come up later than we do. */
    @Override
    @PostConstruct
    public void init() {
        this.earlyTokenAcquisition = false;
        super.init();
    }

    /** The token; empty where tests switched the client off. */
    Uni<Optional<String>> get() {
        return enabled
                ? getTokens().map(Tokens::getAccessToken).map(Optional::of)
                : Uni.createFrom().item(Optional.empty());
    }
}
