package org.foothold.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.foothold.events.Purpose;

/** Reads a {@link Caller} from what Quarkus verified. */
final class CallerOfIdentity {

    private CallerOfIdentity() {}

    static Caller anonymous(Optional<Purpose> purpose) {
        return new Caller(Optional.empty(), Set.of(), Optional.empty(), Set.of(), purpose, Optional.empty());
    }

    static Caller read(SecurityIdentity identity, Optional<Purpose> purpose) {
        Optional<Caller> actingFor =
                ActingFor.in(identity).map(ActingFor::identity).map(person -> read(person, purpose));
        Set<Role> roles = identity.getRoles().stream()
                .map(Role::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return new Caller(
                    Optional.of(token.getSubject() != null ? token.getSubject() : token.getName()),
                    roles,
                    texts(token.getClaim("organisation")).stream().findFirst(),
                    texts(token.getClaim("teams")),
                    purpose,
                    actingFor);
        }
        String name = identity.getPrincipal().getName();
        return new Caller(Optional.of(name), roles, Optional.empty(), Set.of(), purpose, actingFor);
    }

    /** The texts of a claim, which may be one text, a list, or absent. */
    private static Set<String> texts(Object claim) {
        return switch (claim) {
            case null -> Set.of();
            case Collection<?> many ->
                many.stream().map(CallerOfIdentity::text).collect(Collectors.toUnmodifiableSet());
            default -> Set.of(text(claim));
        };
    }

    private static String text(Object value) {
        return value instanceof JsonString json ? json.getString() : String.valueOf(value);
    }
}
