package org.foothold.citizens.reconcile.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
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
import org.foothold.citizens.reconcile.application.ReconcileRuns;
import org.foothold.citizens.reconcile.application.RunReconciliation;
import org.foothold.kernel.NotFound;
import org.foothold.security.CurrentCaller;
import org.foothold.security.Role;
import org.jboss.resteasy.reactive.RestPath;

/** Parting all records anew, for those who run the service and those who keep its data. */
@Path("/api/citizens/reconciliations")
@RolesAllowed({Role.Code.ANALYST, Role.Code.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reconciling")
public class ReconciliationResource {

    private static final int NEWEST = 20;

    private final RunReconciliation runReconciliation;
    private final ReconcileRuns runs;
    private final CurrentCaller caller;

    ReconciliationResource(RunReconciliation runReconciliation, ReconcileRuns runs, CurrentCaller caller) {
        this.runReconciliation = runReconciliation;
        this.runs = runs;
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "Part all records anew now",
            description =
                    "One run is open at a time: while one is, the answer is that one, so that a repeat changes nothing.")
    @APIResponse(responseCode = "202", description = "It runs in the background")
    public Uni<Response> start() {
        return runReconciliation
                .request(council())
                .map(run -> Response.accepted(ReconciliationResponse.of(run))
                        .location(URI.create("/api/citizens/reconciliations/" + run.id()))
                        .build());
    }

    @GET
    @Operation(summary = "The newest runs")
    public Uni<List<ReconciliationResponse>> list() {
        council();
        return runs.newest(NEWEST)
                .map(found -> found.stream().map(ReconciliationResponse::of).toList());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "How far a run is")
    public Uni<ReconciliationResponse> show(@RestPath UUID id) {
        council();
        return runs.find(id).map(found -> ReconciliationResponse.of(found.orElseThrow(NotFound::new)));
    }

    private String council() {
        var asking = caller.get();
        if (!asking.isCouncilStaff()) {
            throw new NotFound();
        }
        return asking.subject().orElseThrow(NotFound::new);
    }
}
