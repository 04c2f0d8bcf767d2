package org.foothold.triage.fhir.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.foothold.triage.fhir.QuestionnaireWriter;
import org.foothold.triage.questionset.application.QuestionSets;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A published question set as a FHIR R4 Questionnaire. */
@Path("/api/triage/question-sets/{name}/fhir-questionnaire")
@PermitAll
public class QuestionnaireResource {
    static final String FHIR_JSON = "application/fhir+json";

    private final QuestionSets sets;

    QuestionnaireResource(QuestionSets sets) {
        this.sets = sets;
    }

    @GET
    @Produces(FHIR_JSON)
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = FHIR_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public JsonNode read(@RestPath String name, @RestQuery @DefaultValue("en") String language) {
        return QuestionnaireWriter.write(sets.current(name), language).questionnaire();
    }
}
