package org.foothold.citizens.naming.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foothold.citizens.naming.application.LookUpDisplayNames;
import org.foothold.kernel.InvalidInput;
import org.foothold.security.Caller;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;

/**
 * The one place where other services' pages get names from. They call with their own token for the person who looks
 * (Foothold-Acting-For) and that person's purpose (Foothold-Purpose).
 */
@Path("/api/citizens/display-names")
@RolesAllowed(Role.Code.SERVICE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Display names")
public class DisplayNameResource {

    private final LookUpDisplayNames lookUp;
    private final CurrentCaller caller;

    DisplayNameResource(LookUpDisplayNames lookUp, CurrentCaller caller) {
        this.lookUp = lookUp;
        this.caller = caller;
    }

    @POST
    @RequirePurpose
    @Operation(
            summary = "What people are called",
            description = "At most 50 ids. Every answer is audited with the people it names.")
    public Uni<DisplayNamesResponse> lookUp(DisplayNamesRequest request) {
        Caller asking = caller.get();
        if (request == null) {
            throw new InvalidInput("ids", "required", "Give the ids.");
        }
        return lookUp.lookUp(request.references(), asking).map(DisplayNamesResponse::of);
    }
}
