package org.foothold.security.sample;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.foothold.security.outgoing.OutgoingCallHeaders;

/** Another service, as the sample service calls it; here it is itself. */
@Path("/api/notes")
@RegisterClientHeaders(OutgoingCallHeaders.class)
public interface NotesClient {

    @GET
    @Path("services")
    Uni<Map<String, Object>> askedByAService();
}
