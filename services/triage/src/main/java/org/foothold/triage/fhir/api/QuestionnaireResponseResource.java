package org.foothold.triage.fhir.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.foothold.triage.assessment.api.AssessmentKeys;
import org.foothold.triage.assessment.application.AssessmentReader;
import org.foothold.triage.fhir.QuestionnaireResponses;
import org.foothold.triage.fhir.QuestionnaireWriter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** Somebody's answers as a FHIR R4 QuestionnaireResponse, for whoever holds the assessment's secret. */
@Path("/api/triage/assessments/{id}/fhir-response")
@PermitAll
public class QuestionnaireResponseResource {
    private final AssessmentReader reader;
    private final AssessmentKeys keys;

    QuestionnaireResponseResource(AssessmentReader reader, AssessmentKeys keys) {
        this.reader = reader;
        this.keys = keys;
    }

    @GET
    @Produces(QuestionnaireResource.FHIR_JSON)
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = QuestionnaireResource.FHIR_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public Uni<JsonNode> read(@RestPath UUID id, @RestHeader("Foothold-Assessment-Secret") String secret) {
        return reader.read(keys.of(id, secret)).map(view -> {
            var instrument = QuestionnaireWriter.write(
                    view.questions(), view.assessment().language());
            var status = view.isCompleted() ? "completed" : "in-progress";
            return new QuestionnaireResponses(instrument)
                    .write(view.assessment().answers())
                    .put("status", status);
        });
    }
}
