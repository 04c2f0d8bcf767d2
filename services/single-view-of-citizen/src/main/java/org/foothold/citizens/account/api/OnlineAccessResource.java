package org.foothold.citizens.account.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foothold.citizens.account.application.GiveOnlineAccess;
import org.foothold.events.Purpose;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.foothold.security.command.IdempotentCommands;
import org.jboss.resteasy.reactive.RestPath;

/** A worker gives and ends a person's access to their own page. */
@Path("/api/citizens/people/{id}/online-access")
@Produces(MediaType.APPLICATION_JSON)
@RequirePurpose(implied = Purpose.SUBJECT_RIGHTS)
@Tag(name = "Own page")
public class OnlineAccessResource {

    private final GiveOnlineAccess giveOnlineAccess;
    private final IdempotentCommands commands;
    private final CurrentCaller caller;
    private final InstantSource clock;

    OnlineAccessResource(
            GiveOnlineAccess giveOnlineAccess, IdempotentCommands commands, CurrentCaller caller, InstantSource clock) {
        this.giveOnlineAccess = giveOnlineAccess;
        this.commands = commands;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Role.Code.CONNECTOR, Role.Code.CONTACT_CENTRE_AGENT, Role.Code.HUB_WORKER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Give a person whom you have checked a code for their own page",
            description = "The code is in this answer alone. What was given before ends with it.")
    @APIResponse(responseCode = "201", description = "The code, for 14 days")
    @APIResponse(responseCode = "404", description = "Not there, or not for this caller")
    public Uni<Response> give(@RestPath UUID id, OnlineAccessBody.ToGive access) {
        String checked = access == null ? null : access.checked();
        return commands.json(
                String.valueOf(checked),
                () -> giveOnlineAccess
                        .give(id, checked, caller.get())
                        .map(given -> Response.status(Response.Status.CREATED)
                                .entity(OnlineAccessBody.Code.of(given))
                                .build()));
    }

    @GET
    @RolesAllowed({Role.Code.CONNECTOR, Role.Code.CONTACT_CENTRE_AGENT, Role.Code.HUB_WORKER, Role.Code.DPO})
    @Operation(summary = "What was given to a person, and what became of it")
    public Uni<OnlineAccessBody.History> show(@RestPath UUID id) {
        return giveOnlineAccess
                .show(id, caller.get())
                .map(shown -> OnlineAccessBody.History.of(shown, clock.instant()));
    }

    @POST
    @Path("ending")
    @RolesAllowed({Role.Code.CONNECTOR, Role.Code.CONTACT_CENTRE_AGENT, Role.Code.HUB_WORKER, Role.Code.DPO})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "End a person's access at once",
            description = "The answer is the same whether there was any, and whoever's the person is.")
    @APIResponse(responseCode = "204", description = "There is none from this moment")
    public Uni<Response> end(@RestPath UUID id, OnlineAccessBody.ToEnd ending) {
        String because = ending == null ? null : ending.because();
        return commands.json(
                String.valueOf(because),
                () -> giveOnlineAccess
                        .end(id, because, caller.get())
                        .replaceWith(Response.noContent().build()));
    }
}
