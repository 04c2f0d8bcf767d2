package org.foothold.audit.sample;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.foothold.audit.Access;
import org.foothold.audit.Audit;
import org.foothold.events.RecordRef;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;

/** Shows two people, and shows one within a piece of work that fails. */
@Path("/api/triage/people")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Code.CONNECTOR, Role.Code.SERVICE})
public class PeopleResource {

    public static final RecordRef ANEIRA = new RecordRef("triage", new UUID(7, 1));
    public static final RecordRef BRYN = new RecordRef("triage", new UUID(7, 2));

    private final Audit audit;

    PeopleResource(Audit audit) {
        this.audit = audit;
    }

    @GET
    public Uni<List<String>> toContact() {
        return Uni.createFrom()
                .item(List.of("Aneira", "Bryn"))
                .call(() -> audit.record(Access.to("people-to-contact").showing(ANEIRA, BRYN)));
    }

    @GET
    @Path("break-glass")
    @RequirePurpose
    public Uni<String> openRestricted() {
        return audit.record(Access.to("restricted-record")
                        .showingCitizen(new UUID(8, 1))
                        .because("A child may be\nat risk tonight"))
                .replaceWith("Aneira");
    }

    @GET
    @Path("in-a-session")
    public Uni<String> withinASession() {
        return Panache.withTransaction(() -> one("select 1")
                .call(() -> audit.record(Access.to("within-a-session").showing(BRYN)))
                .chain(() -> one("select 2"))
                .map(two -> "still here " + two));
    }

    @GET
    @Path("in-failing-work")
    public Uni<String> withinFailingWork() {
        return Panache.withTransaction(() -> one("select 1")
                .call(() -> audit.record(Access.to("within-failing-work").showing(BRYN)))
                .chain(() -> one("select 1 / 0"))
                .map(Object::toString));
    }

    private static Uni<Object> one(String query) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(query).getSingleResult());
    }
}
