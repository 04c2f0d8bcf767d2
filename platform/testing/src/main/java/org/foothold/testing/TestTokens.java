package org.foothold.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Access tokens as Keycloak would issue them, without Keycloak: {@code TestTokens.as("partner-worker").organisation("foodbank").token()}.
 * For tests of refusals: {@link #expired()}, {@link #foreign()}, {@link #forAudience}.
 */
public final class TestTokens {

    private final Set<String> roles;
    private String subject = UUID.randomUUID().toString();
    private String organisation;
    private List<String> teams = List.of();
    private String audience = "foothold";
    private Instant issuedAt = Instant.now();
    private PrivateKey key = SigningKey.current();

    private TestTokens(Set<String> roles) {
        this.roles = roles;
    }

    public static TestTokens as(String... roles) {
        return new TestTokens(Set.of(roles));
    }

    /** The token of a service account, such as {@code foothold-dashboard}. */
    public static TestTokens ofService(String shortName) {
        return as("service").subject("service-account-foothold-" + shortName);
    }

    public TestTokens subject(String userId) {
        subject = userId;
        return this;
    }

    public TestTokens organisation(String code) {
        organisation = code;
        return this;
    }

    public TestTokens teams(String... names) {
        teams = List.of(names);
        return this;
    }

    public TestTokens forAudience(String other) {
        audience = other;
        return this;
    }

    public TestTokens expired() {
        issuedAt = Instant.now().minus(Duration.ofHours(2));
        return this;
    }

    /** Signed by somebody whom no service trusts. */
    public TestTokens foreign() {
        key = SigningKey.foreign();
        return this;
    }

    public String token() {
        JwtClaimsBuilder claims = Jwt.subject(subject)
                .issuer("http://localhost:8080/auth/realms/foothold")
                .audience(audience)
                .issuedAt(issuedAt)
                .expiresAt(issuedAt.plus(Duration.ofHours(1)))
                .claim("preferred_username", subject)
                .claim("roles", List.copyOf(roles));
        if (organisation != null) {
            claims = claims.claim("organisation", organisation);
        }
        if (!teams.isEmpty()) {
            claims = claims.claim("teams", teams);
        }
        return claims.sign(key);
    }
}
