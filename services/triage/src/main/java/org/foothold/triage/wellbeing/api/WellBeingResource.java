package org.foothold.triage.wellbeing.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.foothold.audit.Access;
import org.foothold.audit.Audit;
import org.foothold.events.RecordRef;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.NotFound;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.foothold.security.command.IdempotentCommands;
import org.foothold.triage.held.application.Workers;
import org.foothold.triage.wellbeing.application.ReadWellBeing;
import org.foothold.triage.wellbeing.application.TakeWellBeing;
import org.foothold.triage.wellbeing.domain.Said;
import org.foothold.triage.wellbeing.domain.WhyWrong;
import org.jboss.resteasy.reactive.RestPath;

/** How somebody is and how their money stands, asked again over time; for workers, and for the support plan that shows it. A look is recorded. */
@Path("/api/triage/well-being/{person}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Code.CONNECTOR, Role.Code.HUB_WORKER, Role.Code.CONTACT_CENTRE_AGENT})
@RequirePurpose
public class WellBeingResource {
    private final ReadWellBeing read;
    private final TakeWellBeing take;
    private final IdempotentCommands commands;
    private final CurrentCaller caller;
    private final Audit audit;

    WellBeingResource(
            ReadWellBeing read, TakeWellBeing take, IdempotentCommands commands, CurrentCaller caller, Audit audit) {
        this.read = read;
        this.take = take;
        this.commands = commands;
        this.caller = caller;
        this.audit = audit;
    }

    @GET
    @Operation(
            summary = "How somebody answered over time",
            description = "The person is citizen:… or the reference of a record.")
    public Uni<WellBeingBody> read(@RestPath String person) {
        var ref = reference(person);
        return read.of(ref, Workers.of(caller.get()))
                .call(all -> audit.record(Access.to("well-being").showing(ref)))
                .map(WellBeingBody::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keep what somebody answered")
    @APIResponse(
            responseCode = "201",
            description = "It is kept; it can be marked as entered in error, and not changed")
    public Uni<Response> take(@RestPath String person, @NotNull TakeRequest request) {
        var ref = reference(person);
        var said = Said.of(Objects.requireNonNullElse(request.answers(), Map.of()));
        return commands.json(
                Map.of("person", person, "answers", said.codes()),
                () -> take.take(ref, said, Workers.of(caller.get()))
                        .map(taken -> Response.status(Response.Status.CREATED)
                                .entity(WellBeingBody.Time.of(taken))
                                .build()));
    }

    @POST
    @Path("/{id}/entered-in-error")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Mark answers as entered in error")
    public Uni<Response> wrong(@RestPath String person, @RestPath UUID id, @NotNull WrongRequest request) {
        var ref = reference(person);
        var why = WhyWrong.of(request.why())
                .orElseThrow(
                        () -> new InvalidInput("why", "required", "Say why: another-person, wrong-answers or twice."));
        return commands.json(
                Map.of("id", id, "why", why.code()),
                () -> take.enteredInError(ref, id, why, Workers.of(caller.get()))
                        .replaceWith(() -> Response.noContent().build()));
    }

    private static RecordRef reference(String person) {
        try {
            return RecordRef.parse(person);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
