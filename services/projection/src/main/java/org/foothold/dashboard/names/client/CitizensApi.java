package org.foothold.dashboard.names.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.foothold.security.outgoing.OutgoingCallHeaders;

/** As much of the single view's API as the dashboard needs. */
@RegisterRestClient(configKey = "citizens")
@RegisterClientHeaders(OutgoingCallHeaders.class)
@Path("/api/citizens")
public interface CitizensApi {

    record Asked(List<String> ids) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(List<Named> names) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Named(String id, String displayName) {}

    @POST
    @Path("display-names")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    Uni<Answer> displayNames(Asked asked);
}
