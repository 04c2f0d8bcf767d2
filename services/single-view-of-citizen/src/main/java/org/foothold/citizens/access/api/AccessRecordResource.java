package org.foothold.citizens.access.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foothold.citizens.access.application.LookQueries;
import org.foothold.citizens.access.application.SearchLooks;
import org.foothold.events.Purpose;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.foothold.webapi.PageOf;
import org.foothold.webapi.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** Who looked at whom, when and for what, over all services; for the data-protection officer. */
@Path("/api/citizens/access-records")
@RolesAllowed(Role.Code.DPO)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access records")
public class AccessRecordResource {

    private final SearchLooks searchLooks;
    private final CurrentCaller caller;

    AccessRecordResource(SearchLooks searchLooks, CurrentCaller caller) {
        this.searchLooks = searchLooks;
        this.caller = caller;
    }

    @GET
    @RequirePurpose(implied = Purpose.SUBJECT_RIGHTS)
    @Operation(
            summary = "Looks at people, newest first",
            description = "Narrow by person (a record reference or citizen:<id>: looks at any of the person's records "
                    + "are found), by worker (user id) and by day. The total is counted up to 10,000.")
    public Uni<PageOf<LookResponse>> search(
            @RestQuery String person,
            @RestQuery String worker,
            @RestQuery String day,
            @RestQuery Integer page,
            @RestQuery Integer size) {
        var asked = new PageRequest(page == null ? 1 : page, size == null ? 20 : size);
        return searchLooks
                .search(LookQueries.read(person, worker, day), asked.offset(), asked.size(), caller.get())
                .map(found -> PageOf.of(asked, found.looks(), found.total()).map(LookResponse::of));
    }
}
