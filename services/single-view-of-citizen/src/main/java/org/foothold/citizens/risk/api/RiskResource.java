package org.foothold.citizens.risk.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foothold.citizens.risk.application.ShowRisk;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.jboss.resteasy.reactive.RestPath;

/** The risk of a person over HTTP: the twin of that section of the record page. */
@Path("/api/citizens/people/{id}/risk")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class RiskResource {

    private final ShowRisk showRisk;
    private final CurrentCaller caller;

    RiskResource(ShowRisk showRisk, CurrentCaller caller) {
        this.showRisk = showRisk;
        this.caller = caller;
    }

    @GET
    @RequirePurpose
    @RolesAllowed(Role.Code.CONNECTOR)
    @Operation(
            summary = "How much speaks for a crisis to come, and why",
            description =
                    "Signs from the council's own records, judged by a table that analysts change; what is not known never lowers it.")
    @APIResponse(
            responseCode = "200",
            description = "The level with its reasons",
            content = @Content(schema = @Schema(implementation = RiskResponse.class)))
    @APIResponse(responseCode = "303", description = "The id was absorbed; the one that survives is at the location")
    @APIResponse(responseCode = "404", description = "Not there, or not for this caller")
    public Uni<Response> show(@RestPath UUID id) {
        return showRisk.show(id, caller.get())
                .map(shown -> shown.citizen().equals(id)
                        ? Response.ok(RiskResponse.of(shown)).build()
                        : Response.seeOther(URI.create("/api/citizens/people/" + shown.citizen() + "/risk"))
                                .build());
    }
}
