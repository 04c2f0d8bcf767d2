package org.foothold.citizens.agreement.api;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foothold.citizens.agreement.application.Agreements;
import org.foothold.citizens.agreement.application.EndAgreementHandler;
import org.foothold.citizens.agreement.application.SignAgreementHandler;
import org.foothold.kernel.InvalidInput;
import org.foothold.security.CurrentCaller;
import org.foothold.security.Role;
import org.foothold.security.command.IdempotentCommands;
import org.foothold.webapi.PageOf;
import org.foothold.webapi.PageRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Data-sharing agreements, for the data-protection officer. */
@Path("/api/citizens/agreements")
@RolesAllowed(Role.Code.DPO)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
public class AgreementResource {

    private final SignAgreementHandler sign;
    private final EndAgreementHandler end;
    private final Agreements agreements;
    private final IdempotentCommands commands;
    private final CurrentCaller caller;

    AgreementResource(
            SignAgreementHandler sign,
            EndAgreementHandler end,
            Agreements agreements,
            IdempotentCommands commands,
            CurrentCaller caller) {
        this.sign = sign;
        this.end = end;
        this.agreements = agreements;
        this.commands = commands;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sign an agreement")
    @APIResponse(responseCode = "201", description = "It holds")
    public Uni<Response> sign(AgreementRequest request) {
        if (request == null) {
            throw new InvalidInput("organisation", "required", "Give the agreement.");
        }
        var command = request.toCommand(caller.get().subject().orElseThrow());
        return commands.json(
                request,
                () -> sign.handle(command)
                        .map(signed -> Response.created(URI.create("/api/citizens/agreements/" + signed.id()))
                                .entity(AgreementResponse.of(signed))
                                .build()));
    }

    @POST
    @Path("{id}/ending")
    @Operation(summary = "End an agreement: nothing goes to the partner under it from now on")
    public Uni<Response> end(@RestPath UUID id) {
        return commands.json(
                id,
                () -> end.handle(id)
                        .map(ended -> Response.ok(AgreementResponse.of(ended)).build()));
    }

    @GET
    @Operation(summary = "Agreements, newest first")
    public Uni<PageOf<AgreementResponse>> list(@RestQuery Integer page, @RestQuery Integer size) {
        var asked = new PageRequest(page == null ? 1 : page, size == null ? 20 : size);
        return agreements
                .newest(asked.offset(), asked.size())
                .chain(found -> agreements
                        .howMany()
                        .map(total -> PageOf.of(asked, found, total).map(AgreementResponse::of)));
    }
}
