package org.foothold.citizens.ingest.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foothold.citizens.ingest.application.PutRecord;
import org.foothold.citizens.ingest.application.PutRecord.Kept;
import org.foothold.citizens.ingest.application.WithdrawRecord;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.NotFound;
import org.foothold.security.CurrentCaller;
import org.foothold.security.Role;
import org.jboss.resteasy.reactive.RestPath;

/** Records one by one, as a source changes them: the twin of importing a file. */
@Path("/api/citizens/sources/{mapping}/records/{sourceId}")
@RolesAllowed({Role.Code.ANALYST, Role.Code.SERVICE})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Records")
public class RecordResource {

    private final PutRecord putRecord;
    private final WithdrawRecord withdrawRecord;
    private final CurrentCaller caller;

    RecordResource(PutRecord putRecord, WithdrawRecord withdrawRecord, CurrentCaller caller) {
        this.putRecord = putRecord;
        this.withdrawRecord = withdrawRecord;
        this.caller = caller;
    }

    /** @param outcome added, changed or same */
    @Schema(name = "RecordKept")
    public record KeptResponse(String outcome, List<LeftOut> leftOut) {

        static KeptResponse of(Kept kept) {
            return new KeptResponse(
                    kept.outcome().name().toLowerCase(Locale.ROOT),
                    kept.leftOut().stream()
                            .map(finding -> new LeftOut(finding.column(), finding.code(), finding.message()))
                            .toList());
        }
    }

    /** A value that could not be used. */
    @Schema(name = "ValueLeftOut")
    public record LeftOut(String column, String code, String message) {}

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take in one record of a source",
            description =
                    "Its columns by the names of the mapping, all as text. A record sent before is changed; unchanged, nothing happens. "
                            + "Whose it is is decided within seconds.")
    @APIResponse(
            responseCode = "200",
            description = "It was known; changed, or the same",
            content = @Content(schema = @Schema(implementation = KeptResponse.class)))
    @APIResponse(responseCode = "201", description = "It is new")
    @APIResponse(responseCode = "404", description = "There is no such mapping")
    @APIResponse(responseCode = "422", description = "It cannot be used; every reason, and no value")
    public Uni<Response> put(@RestPath String mapping, @RestPath String sourceId, Map<String, String> columns) {
        council();
        if (columns == null) {
            throw new InvalidInput("columns", "required", "Give the columns of the record.");
        }
        return putRecord
                .put(mapping, sourceId, columns)
                .map(kept -> Response.status(kept.outcome() == PutRecord.Outcome.ADDED ? 201 : 200)
                        .entity(KeptResponse.of(kept))
                        .build());
    }

    @DELETE
    @Operation(
            summary = "Take one record of a source back",
            description =
                    "The source no longer has it. Whether the rest of the person's records are of one person is decided anew. "
                            + "What is not here, or not any more, is answered the same.")
    @APIResponse(responseCode = "204", description = "It is not here")
    @APIResponse(responseCode = "404", description = "There is no such mapping")
    @APIResponse(responseCode = "409", description = "A legal hold stands on the person")
    public Uni<Void> withdraw(@RestPath String mapping, @RestPath String sourceId) {
        council();
        return withdrawRecord.withdraw(mapping, sourceId);
    }

    /** The council's own analysts and systems; no partner's. */
    private void council() {
        var asking = caller.get();
        if (!asking.isService() && !asking.isCouncilStaff()) {
            throw new NotFound();
        }
    }
}
