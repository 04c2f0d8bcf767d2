package org.foothold.audit;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.foothold.events.access.AccessChainAnchored;
import org.foothold.kernel.InvalidInput;
import org.foothold.security.Role;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Lets the data-protection officer check that the record of who looked at whom is as it was written. Each service has a
 * subclass with its own path, {@code /api/<service>/operations}.
 */
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Code.DPO, Role.Code.ADMIN})
public abstract class AuditOperationsResource {

    @Inject
    ChainVerifier verifier;

    @GET
    @Path("audit-verification")
    @Operation(
            summary = "Check the chain of access records",
            description = "Give sequence and hash of an anchor that was published, to check against that as well.")
    public Uni<ChainReport> verify(@RestQuery Long sequence, @RestQuery String hash) {
        if ((sequence == null) != (hash == null)) {
            throw new InvalidInput(sequence == null ? "sequence" : "hash", "required", "Give both or none.");
        }
        return verifier.verify(
                Optional.ofNullable(hash).map(seen -> new AccessChainAnchored(sequence, seen, Instant.EPOCH)));
    }
}
