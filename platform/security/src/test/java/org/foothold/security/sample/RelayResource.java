package org.foothold.security.sample;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Map;

/** Asks another service on behalf of whoever calls. */
@Path("/api/relay")
@Produces(MediaType.APPLICATION_JSON)
public class RelayResource {

    private final RoutingContext request;

    RelayResource(RoutingContext request) {
        this.request = request;
    }

    @GET
    @PermitAll
    public Uni<Map<String, Object>> ask() {
        int port = request.request().localAddress().port();
        return QuarkusRestClientBuilder.newBuilder()
                .baseUri(URI.create("http://localhost:" + port))
                .build(NotesClient.class)
                .askedByAService();
    }
}
