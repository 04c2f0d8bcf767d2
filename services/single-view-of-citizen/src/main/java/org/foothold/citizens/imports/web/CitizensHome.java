package org.foothold.citizens.imports.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.foothold.security.CurrentCaller;
import org.foothold.security.Role;

/** Leads each to the page they come for. */
@Path("/citizens")
@RolesAllowed({Role.Code.ANALYST, Role.Code.DPO})
@Produces(MediaType.TEXT_HTML)
public class CitizensHome {

    private final CurrentCaller caller;

    CitizensHome(CurrentCaller caller) {
        this.caller = caller;
    }

    @GET
    @Operation(hidden = true)
    public Response home() {
        String page = caller.get().has(Role.DPO) ? "/citizens/access" : "/citizens/imports";
        return Response.seeOther(URI.create(page)).build();
    }
}
