package org.foothold.citizens.breakglass.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foothold.citizens.breakglass.application.BreakGlass;
import org.foothold.citizens.breakglass.application.WatchBrokenGlass;
import org.foothold.events.Purpose;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.jboss.resteasy.reactive.RestPath;

/** Broken glass: who is behind it, for the worker who broke it, and all of it for the data-protection officer. */
@Path("/api/citizens/break-glass")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Break-glass")
public class BrokenGlassResource {

    private final BreakGlass breakGlass;
    private final WatchBrokenGlass watch;
    private final CurrentCaller caller;

    BrokenGlassResource(BreakGlass breakGlass, WatchBrokenGlass watch, CurrentCaller caller) {
        this.breakGlass = breakGlass;
        this.watch = watch;
        this.caller = caller;
    }

    @GET
    @Path("{id}")
    @RequirePurpose(implied = Purpose.BREAK_GLASS)
    @RolesAllowed({Role.Code.CONNECTOR, Role.Code.CONTACT_CENTRE_AGENT, Role.Code.HUB_WORKER})
    @Operation(summary = "Who is behind the glass, for the worker who broke it, while it lasts")
    @APIResponse(responseCode = "404", description = "It has ended, or was not broken by this worker")
    public Uni<BrokenGlassBody.Behind> show(@RestPath UUID id) {
        return breakGlass.show(id, caller.get()).map(BrokenGlassBody.Behind::of);
    }

    @GET
    @RequirePurpose(implied = Purpose.SUBJECT_RIGHTS)
    @RolesAllowed(Role.Code.DPO)
    @Operation(summary = "Broken glass: what the officer has not seen, then the newest")
    public Uni<List<BrokenGlassBody>> list() {
        return watch.list(caller.get())
                .map(found -> found.stream().map(BrokenGlassBody::of).toList());
    }

    @POST
    @Path("{id}/acknowledgement")
    @RolesAllowed(Role.Code.DPO)
    @Operation(summary = "The officer has seen it")
    public Uni<BrokenGlassBody> acknowledge(@RestPath UUID id) {
        return watch.acknowledge(id, caller.get()).map(BrokenGlassBody::of);
    }
}
