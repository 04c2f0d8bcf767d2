package org.foothold.citizens.decision.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foothold.citizens.agreement.domain.DataItem;
import org.foothold.citizens.decision.application.DecideSharing;
import org.foothold.events.Purpose;
import org.foothold.events.RecordRef;
import org.foothold.kernel.InvalidInput;
import org.foothold.security.Role;

/** Asked by whoever is about to send something out; no answer means no. */
@Path("/api/citizens/decisions")
@RolesAllowed({Role.Code.SERVICE, Role.Code.DPO})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
public class DecisionResource {

    private final DecideSharing decideSharing;

    DecisionResource(DecideSharing decideSharing) {
        this.decideSharing = decideSharing;
    }

    @POST
    @Operation(summary = "May an organisation see an item of data about a person for a purpose, today?")
    public Uni<DecisionResponse> decide(DecisionRequest request) {
        if (request == null
                || request.organisation() == null
                || request.organisation().isBlank()) {
            throw new InvalidInput("organisation", "required", "Give the organisation that is to see it.");
        }
        DataItem item = DataItem.of(request.item()).orElseThrow(unknown("item"));
        Purpose purpose = Purpose.of(request.purpose()).orElseThrow(unknown("purpose"));
        return decideSharing
                .decide(request.organisation(), item, subject(request.subject()), purpose)
                .map(made -> new DecisionResponse(made.allowed(), made.reason(), made.explanation()));
    }

    private static RecordRef subject(String text) {
        try {
            return RecordRef.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidInput("subject", "format", "A record reference, or “citizen:” and a UUID.");
        }
    }

    private static Supplier<InvalidInput> unknown(String field) {
        return () -> new InvalidInput(field, "unknown", "That code is not known here.");
    }
}
