package org.foothold.frontdoor.pages;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foothold.frontdoor.DoorSettings;
import org.foothold.frontdoor.relay.Routes;

/** Where the interfaces are described, with a call of each kind to copy. */
@Path("/developers")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class DeveloperPages {

    private final Template developers;
    private final Routes routes;
    private final DoorSettings door;
    private final String issuer;

    DeveloperPages(
            @Location("door/developers") Template developers,
            Routes routes,
            DoorSettings door,
            @ConfigProperty(name = "foothold.oidc.issuer") String issuer) {
        this.developers = developers;
        this.routes = routes;
        this.door = door;
        this.issuer = issuer;
    }

    @GET
    public Uni<String> developers() {
        return developers
                .data("services", routes.services())
                .data("url", door.url().toString())
                .data("issuer", issuer)
                .createUni();
    }
}
