package org.foothold.triage.person.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.foothold.audit.Access;
import org.foothold.audit.Audit;
import org.foothold.events.Purpose;
import org.foothold.events.RecordRef;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.foothold.triage.person.application.PersonReader;
import org.jboss.resteasy.reactive.RestPath;

/** Hands the details of a person we met to the single view, which is told of them by reference. Dropped details are not found. */
@Path("/api/triage/people")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Code.SERVICE)
@RequirePurpose(implied = Purpose.OPERATIONS)
public class PersonResource {
    private final PersonReader reader;
    private final Audit audit;

    PersonResource(PersonReader reader, Audit audit) {
        this.reader = reader;
        this.audit = audit;
    }

    @GET
    @Path("/{recordId}")
    public Uni<PersonResponse> read(@RestPath UUID recordId) {
        var look = Access.to("person-details").showing(new RecordRef("triage", recordId));
        return reader.read(recordId)
                .call(() -> audit.record(look))
                .map(details -> PersonResponse.of(recordId, details));
    }
}
