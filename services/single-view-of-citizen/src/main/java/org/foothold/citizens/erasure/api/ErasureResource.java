package org.foothold.citizens.erasure.api;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foothold.citizens.erasure.application.EraseCitizenHandler;
import org.foothold.citizens.erasure.application.PreviewErasure;
import org.foothold.citizens.erasure.application.ReadErasures;
import org.foothold.citizens.subject.domain.SubjectRequest;
import org.foothold.events.Purpose;
import org.foothold.kernel.InvalidInput;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.jboss.resteasy.reactive.RestPath;

/** Erasing somebody, for the data-protection officer: look what it would do, confirm, read the proof. */
@Path("/api/citizens/erasures")
@RolesAllowed(Role.Code.DPO)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rights")
public class ErasureResource {

    private final PreviewErasure previewErasure;
    private final EraseCitizenHandler erase;
    private final ReadErasures erasures;
    private final CurrentCaller caller;

    ErasureResource(
            PreviewErasure previewErasure, EraseCitizenHandler erase, ReadErasures erasures, CurrentCaller caller) {
        this.previewErasure = previewErasure;
        this.erase = erase;
        this.erasures = erasures;
        this.caller = caller;
    }

    @POST
    @Path("preview")
    @RequirePurpose(implied = Purpose.SUBJECT_RIGHTS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "What erasing somebody would do; nothing is changed")
    public Uni<ErasureBody.Preview> preview(ErasureBody.Request request) {
        return previewErasure.preview(read(request), caller.get()).map(ErasureBody.Preview::of);
    }

    @POST
    @RequirePurpose(implied = Purpose.SUBJECT_RIGHTS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Erase somebody, as the preview said",
            description = "Sent again under the same reference, the answer is the erasure that was made.")
    @APIResponse(responseCode = "201", description = "Nothing of them is held; the proof follows")
    @APIResponse(responseCode = "409", description = "A legal hold stands, or something has changed since the preview")
    public Uni<Response> erase(ErasureBody.Request request) {
        return erase.handle(read(request), request.state(), caller.get())
                .map(erased -> Response.created(URI.create("/api/citizens/erasures/" + erased.id()))
                        .entity(ErasureBody.of(erased))
                        .build());
    }

    @GET
    @Operation(summary = "The newest erasures")
    public Uni<List<ErasureBody>> list() {
        return erasures.newest()
                .map(found -> found.stream().map(ErasureBody::of).toList());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "An erasure and its proof")
    public Uni<ErasureBody> show(@RestPath UUID id) {
        return erasures.find(id).map(ErasureBody::of);
    }

    private static SubjectRequest read(ErasureBody.Request request) {
        if (request == null) {
            throw new InvalidInput("person", "required", "Give the reference of the person.");
        }
        return SubjectRequest.read(request.person(), request.reference());
    }
}
