package org.foothold.citizens.subjectaccess.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foothold.citizens.subjectaccess.application.ExportSubject;
import org.foothold.events.Purpose;
import org.foothold.kernel.InvalidInput;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;

/** Everything held on a person, for the data-protection officer who answers their request. */
@Path("/api/citizens/subject-access")
@RolesAllowed(Role.Code.DPO)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rights")
public class SubjectAccessResource {

    private final ExportSubject exportSubject;
    private final CurrentCaller caller;

    SubjectAccessResource(ExportSubject exportSubject, CurrentCaller caller) {
        this.exportSubject = exportSubject;
        this.caller = caller;
    }

    @POST
    @RequirePurpose(implied = Purpose.SUBJECT_RIGHTS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Everything held on a person here",
            description =
                    "A look, and asked by POST so that no reference of a person stands in an address. Audited once.")
    @APIResponse(responseCode = "404", description = "Nobody of that reference is held")
    public Uni<SubjectAccessResponse> export(SubjectAccessRequest request) {
        if (request == null) {
            throw new InvalidInput("person", "required", "Give the reference of the person.");
        }
        return exportSubject.export(request.read(), caller.get()).map(SubjectAccessResponse::of);
    }
}
