package org.foothold.citizens.people.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.foothold.citizens.consent.application.WrittenConsent;
import org.foothold.citizens.people.application.SayForPerson;
import org.foothold.citizens.people.application.ShowPerson;
import org.foothold.kernel.InvalidInput;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.foothold.security.command.IdempotentCommands;
import org.jboss.resteasy.reactive.RestPath;

/** A person over HTTP: the twin of the record page. */
@Path("/api/citizens/people/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class PersonResource {

    private final ShowPerson people;
    private final SayForPerson sayForPerson;
    private final IdempotentCommands commands;
    private final CurrentCaller caller;

    PersonResource(ShowPerson people, SayForPerson sayForPerson, IdempotentCommands commands, CurrentCaller caller) {
        this.people = people;
        this.sayForPerson = sayForPerson;
        this.commands = commands;
        this.caller = caller;
    }

    @GET
    @RequirePurpose
    @RolesAllowed({Role.Code.CONNECTOR, Role.Code.CONTACT_CENTRE_AGENT, Role.Code.HUB_WORKER, Role.Code.PARTNER_WORKER})
    @Operation(
            summary = "Who a person is, how to reach them, what they agreed to, and why it is thought to be one person",
            description =
                    "How much of it is in the answer goes by role and, for partners, by agreement and consent. Every answer is audited.")
    @APIResponse(
            responseCode = "200",
            description = "The person",
            content = @Content(schema = @Schema(implementation = PersonResponse.class)))
    @APIResponse(responseCode = "303", description = "The id was absorbed; the one that survives is at the location")
    @APIResponse(responseCode = "404", description = "Not there, or not for this caller")
    public Uni<Response> show(@RestPath UUID id) {
        return people.show(id, caller.get())
                .map(shown -> shown.citizen().equals(id)
                        ? Response.ok(PersonResponse.of(shown)).build()
                        : Response.seeOther(URI.create("/api/citizens/people/" + shown.citizen()))
                                .build());
    }

    @POST
    @Path("consents")
    @RequirePurpose
    @RolesAllowed({Role.Code.CONNECTOR, Role.Code.CONTACT_CENTRE_AGENT, Role.Code.HUB_WORKER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write down what the person said to a use of their data",
            description = "A word is given, refused or withdrawn; it is never edited, another is said after it.")
    @APIResponse(responseCode = "201", description = "It holds from now on")
    public Uni<Response> say(@RestPath UUID id, WrittenConsent written) {
        if (written == null) {
            throw new InvalidInput("word", "required", "Say what they said.");
        }
        var command = written.about(id);
        return sayForPerson
                .person(command, caller.get())
                .chain(person -> commands.json(
                        written,
                        () -> sayForPerson
                                .say(command, person, caller.get())
                                .map(said -> Response.status(Response.Status.CREATED)
                                        .entity(PersonResponse.Said.of(said))
                                        .build())));
    }
}
