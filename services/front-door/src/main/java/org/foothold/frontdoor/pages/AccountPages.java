package org.foothold.frontdoor.pages;

import io.quarkus.oidc.IdToken;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What we know of the one who is signed in, shown to themselves alone. */
@Path("/account")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class AccountPages {

    private static final List<String> ROLES = List.of(
            "citizen",
            "connector",
            "contact-centre-agent",
            "hub-worker",
            "partner-worker",
            "manager",
            "analyst",
            "dpo",
            "admin");

    @IdToken
    JsonWebToken token;

    private final Template account;
    private final Reader reader;

    AccountPages(@Location("door/account") Template account, Reader reader) {
        this.account = account;
        this.reader = reader;
    }

    @GET
    public Uni<String> account() {
        return account.data("name", name())
                .data("organisation", token.getClaim("organisation"))
                .data("roles", roleKeys(reader.identity().getRoles()))
                .createUni();
    }

    private String name() {
        String name = token.getClaim("name");
        return name != null ? name : token.getName();
    }

    /** Message keys of the roles we have words for; Keycloak's own roles mean nothing to a reader. */
    private static List<String> roleKeys(Set<String> held) {
        return ROLES.stream()
                .filter(held::contains)
                .map(role -> "role_" + role.replace('-', '_'))
                .toList();
    }
}
