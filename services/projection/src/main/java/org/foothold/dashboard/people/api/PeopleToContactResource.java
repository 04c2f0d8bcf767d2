package org.foothold.dashboard.people.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foothold.dashboard.access.api.ETags;
import org.foothold.dashboard.names.application.NameSource;
import org.foothold.dashboard.people.application.ShowPeopleToContact;
import org.foothold.dashboard.people.application.ShowPeopleToContact.Shown;
import org.foothold.dashboard.people.domain.PeopleFilter;
import org.foothold.dashboard.people.domain.Urgencies;
import org.foothold.kernel.InvalidInput;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.foothold.webapi.PageOf;
import org.foothold.webapi.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** Who should be contacted, as far as the caller may know. */
@Path("/api/dashboard/people-to-contact")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Code.CONNECTOR, Role.Code.MANAGER, Role.Code.CONTACT_CENTRE_AGENT, Role.Code.PARTNER_WORKER})
@RequirePurpose
@Tag(name = "People to contact")
public class PeopleToContactResource {

    private final ShowPeopleToContact people;
    private final CurrentCaller caller;

    PeopleToContactResource(ShowPeopleToContact people, CurrentCaller caller) {
        this.people = people;
        this.caller = caller;
    }

    /** A page of people. */
    public record PeoplePage(java.util.List<PersonJson> items, int page, int size, long total) {}

    @GET
    @Operation(
            summary = "People with an open flag, the most urgent first",
            description =
                    "Needs the header Foothold-Purpose. A partner's worker sees what the living agreement and the person's consent allow. Every answer is recorded.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = PeoplePage.class)))
    @APIResponse(responseCode = "304", description = "Nothing changed since the ETag given in If-None-Match")
    public Uni<Response> list(
            @RestQuery String urgency,
            @RestQuery String need,
            @RestQuery String ward,
            @RestQuery @DefaultValue("1") int page,
            @RestQuery @DefaultValue("25") int size,
            @HeaderParam("If-None-Match") String known) {
        PageRequest wanted = new PageRequest(page, size);
        if (size > NameSource.MOST) {
            throw new InvalidInput("size", "range", "Give a size from 1 to " + NameSource.MOST + ".");
        }
        if (urgency != null && !Urgencies.ALL.contains(urgency)) {
            throw new InvalidInput("urgency", "code", "Known here: " + String.join(", ", Urgencies.ALL) + ".");
        }
        PeopleFilter filter = new PeopleFilter(urgency, need, ward);
        return people.show(caller.get(), filter, wanted.offset(), size, false)
                .map(list -> ETags.answer(
                        known, PageOf.of(wanted, list.people(), list.total()).map(PeopleToContactResource::json)));
    }

    private static PersonJson json(Shown shown) {
        return PersonJson.of(shown.person(), shown.name());
    }
}
