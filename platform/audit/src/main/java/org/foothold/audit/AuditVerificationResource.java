package org.foothold.audit;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.foothold.events.access.AccessChainAnchored;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.NotFound;
import org.foothold.security.Role;
import org.jboss.resteasy.reactive.RestQuery;

/** Lets the data-protection officer check that the record of who looked at whom is as it was written. */
@Path("/api/{service}/operations/audit-verification")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Code.DPO, Role.Code.ADMIN})
public class AuditVerificationResource {

    private final ChainVerifier verifier;
    private final String ownName;

    AuditVerificationResource(ChainVerifier verifier, @ConfigProperty(name = "foothold.service") String ownName) {
        this.verifier = verifier;
        this.ownName = ownName;
    }

    @GET
    @Operation(
            summary = "Check the chain of access records",
            description = "Give sequence and hash of an anchor that was published, to check against that as well.")
    public Uni<ChainReport> verify(
            @PathParam("service") String service, @RestQuery Long sequence, @RestQuery String hash) {
        if (!ownName.equals(service)) {
            throw new NotFound();
        }
        if ((sequence == null) != (hash == null)) {
            throw new InvalidInput(sequence == null ? "sequence" : "hash", "required", "Give both or none.");
        }
        return verifier.verify(
                Optional.ofNullable(hash).map(seen -> new AccessChainAnchored(sequence, seen, Instant.EPOCH)));
    }
}
