package org.foothold.dashboard.rebuild.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foothold.dashboard.rebuild.application.RebuildViews;
import org.foothold.dashboard.rebuild.application.Rebuilds;
import org.foothold.kernel.NotFound;
import org.foothold.security.CurrentCaller;
import org.foothold.security.Role;
import org.foothold.security.command.IdempotentCommands;
import org.jboss.resteasy.reactive.RestPath;

/** Rebuilding the views from their topics while the old ones serve. */
@Path("/api/dashboard/rebuilds")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Code.ADMIN)
@Tag(name = "Rebuilds")
public class RebuildResource {

    private final RebuildViews views;
    private final Rebuilds rebuilds;
    private final IdempotentCommands commands;
    private final CurrentCaller caller;

    RebuildResource(RebuildViews views, Rebuilds rebuilds, IdempotentCommands commands, CurrentCaller caller) {
        this.views = views;
        this.rebuilds = rebuilds;
        this.commands = commands;
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "Build all views anew from the first event on",
            description = "Needs an Idempotency-Key. The old views serve until the new ones are complete.")
    @APIResponse(
            responseCode = "202",
            description = "It runs; Location tells where its progress is",
            content = @Content(schema = @Schema(implementation = RebuildJson.class)))
    @APIResponse(responseCode = "409", description = "Another one is running")
    public Uni<Response> rebuild() {
        String who = caller.get().subject().orElseThrow(NotFound::new);
        return commands.json(
                Map.of(),
                () -> views.start(who)
                        .map(begun -> Response.accepted(RebuildJson.of(begun))
                                .location(URI.create("/api/dashboard/rebuilds/" + begun.id()))
                                .build()));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "How far a rebuild is, or how it ended")
    public Uni<RebuildJson> progress(@RestPath UUID id) {
        return rebuilds.find(id).map(found -> RebuildJson.of(found.orElseThrow(NotFound::new)));
    }

    @GET
    @Operation(summary = "The latest rebuilds, the newest first")
    public Uni<List<RebuildJson>> latest() {
        return rebuilds.latest().map(all -> all.stream().map(RebuildJson::of).toList());
    }
}
