package org.foothold.citizens.breakglass.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foothold.citizens.breakglass.application.BreakGlass;
import org.foothold.events.Purpose;
import org.foothold.events.RecordRef;
import org.foothold.kernel.InvalidInput;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.jboss.resteasy.reactive.RestPath;

/** Breaking the glass before somebody whom one may not see otherwise; the officer is alerted. */
@Path("/api/citizens/people/{id}/break-glass")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Break-glass")
public class BreakGlassResource {

    private final BreakGlass breakGlass;
    private final CurrentCaller caller;

    BreakGlassResource(BreakGlass breakGlass, CurrentCaller caller) {
        this.breakGlass = breakGlass;
        this.caller = caller;
    }

    @POST
    @RequirePurpose(implied = Purpose.BREAK_GLASS)
    @RolesAllowed({Role.Code.CONNECTOR, Role.Code.CONTACT_CENTRE_AGENT, Role.Code.HUB_WORKER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Break the glass before somebody",
            description =
                    "The officer is alerted at once, whether or not the person is then looked at. Sent twice, there are two alerts.")
    @APIResponse(responseCode = "201", description = "The person is at the location, for this worker, until it ends")
    public Uni<Response> breakGlass(@RestPath UUID id, BrokenGlassBody.ToBreak why) {
        if (why == null) {
            throw new InvalidInput("reason", "telling", "Say why you need it, in 10 to 500 characters.");
        }
        return breakGlass
                .breakFor(new RecordRef("citizen", id), why.reason(), caller.get())
                .map(broken -> Response.created(URI.create("/api/citizens/break-glass/" + broken.id()))
                        .entity(BrokenGlassBody.of(broken))
                        .build());
    }
}
