package org.foothold.citizens.legalhold.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foothold.citizens.legalhold.application.HoldPerson;
import org.foothold.citizens.subject.domain.SubjectRequest;
import org.foothold.events.Purpose;
import org.foothold.kernel.InvalidInput;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.foothold.security.command.IdempotentCommands;
import org.jboss.resteasy.reactive.RestPath;

/** Legal holds, for the data-protection officer. */
@Path("/api/citizens/legal-holds")
@RolesAllowed(Role.Code.DPO)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rights")
public class LegalHoldResource {

    private final HoldPerson holdPerson;
    private final IdempotentCommands commands;
    private final CurrentCaller caller;

    LegalHoldResource(HoldPerson holdPerson, IdempotentCommands commands, CurrentCaller caller) {
        this.holdPerson = holdPerson;
        this.commands = commands;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Place a legal hold: the person is not erased until it is lifted")
    @APIResponse(responseCode = "201", description = "It stands")
    public Uni<Response> place(LegalHoldBody.ToPlace hold) {
        if (hold == null) {
            throw new InvalidInput("person", "required", "Give the hold.");
        }
        var request = SubjectRequest.read(hold.person(), hold.reference());
        return commands.json(
                hold,
                () -> holdPerson
                        .place(request, hold.reason(), caller.get())
                        .map(placed -> Response.status(Response.Status.CREATED)
                                .entity(LegalHoldBody.of(placed))
                                .build()));
    }

    @POST
    @Path("{id}/lifting")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Lift a legal hold")
    public Uni<Response> lift(@RestPath UUID id, LegalHoldBody.ToLift lifting) {
        String because = lifting == null ? null : lifting.because();
        return commands.json(
                List.of(id, String.valueOf(because)),
                () -> holdPerson
                        .lift(id, because, caller.get())
                        .map(lifted -> Response.ok(LegalHoldBody.of(lifted)).build()));
    }

    @GET
    @RequirePurpose(implied = Purpose.SUBJECT_RIGHTS)
    @Operation(summary = "Legal holds: those that stand, then the newest")
    public Uni<List<LegalHoldBody>> list() {
        return holdPerson
                .list(caller.get())
                .map(holds -> holds.stream().map(LegalHoldBody::of).toList());
    }
}
