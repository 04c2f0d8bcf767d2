package org.foothold.citizens.search.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foothold.citizens.search.application.FindPeople;
import org.foothold.kernel.InvalidInput;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.foothold.webapi.PageRequest;

/** The search for people. By POST alone: what is typed is about somebody and stands in no address. */
@Path("/api/citizens/search")
@RolesAllowed({Role.Code.CONNECTOR, Role.Code.CONTACT_CENTRE_AGENT, Role.Code.HUB_WORKER})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class SearchResource {

    private static final int LARGEST = 50;

    private final FindPeople people;
    private final CurrentCaller caller;

    SearchResource(FindPeople people, CurrentCaller caller) {
        this.people = people;
        this.caller = caller;
    }

    @POST
    @RequirePurpose
    @Operation(
            summary = "Find people by what is known of them",
            description =
                    "At most 100 people are ever found, best first. Every answer is audited with the people it names.")
    public Uni<SearchResponse> search(SearchRequest request) {
        if (request == null) {
            throw new InvalidInput("name", "required", "Say whom to find.");
        }
        if (request.size() != null && request.size() > LARGEST) {
            throw new InvalidInput("size", "range", "Give a size from 1 to " + LARGEST + ".");
        }
        var asked = new PageRequest(
                request.page() == null ? 1 : request.page(), request.size() == null ? 20 : request.size());
        return people.find(request.typed().question(), asked.offset(), asked.size(), caller.get())
                .map(found -> SearchResponse.of(asked, found));
    }
}
