package org.foothold.citizens.meeting.client;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.foothold.security.outgoing.OutgoingCallHeaders;
import org.jboss.resteasy.reactive.RestPath;

/** The part of triage's API that this service uses. */
@RegisterRestClient(configKey = "triage")
@RegisterClientHeaders(OutgoingCallHeaders.class)
@Path("/api/triage/people")
interface TriagePeopleApi {

    @GET
    @Path("{recordId}")
    Uni<TriagePerson> person(@RestPath UUID recordId);
}
