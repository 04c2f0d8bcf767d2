package org.foothold.triage.questionset.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.foothold.triage.questionset.application.QuestionSets;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Shows the published questions; there is nothing about a person in them. */
@Path("/api/triage/question-sets")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class QuestionSetResource {
    private final QuestionSets sets;

    QuestionSetResource(QuestionSets sets) {
        this.sets = sets;
    }

    @GET
    @Path("/{name}")
    public QuestionSetResponse read(@RestPath String name, @RestQuery @DefaultValue("en") String language) {
        return QuestionSetResponse.of(sets.current(name), language);
    }
}
