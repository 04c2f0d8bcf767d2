package org.foothold.triage.fhir.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.foothold.kernel.InvalidInput;
import org.foothold.security.Role;
import org.foothold.triage.fhir.QuestionnaireReader;
import org.foothold.triage.fhir.UnusableQuestionnaire;
import org.foothold.triage.questionset.api.QuestionSetResponse;
import org.foothold.triage.questionset.domain.Text;

/** Shows an analyst how an instrument would be asked, or which item of it cannot be. Nothing is kept: it brings no rules and marks no danger yet. */
@Path("/api/triage/fhir-readings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Code.ANALYST)
public class ReadingResource {
    @POST
    @Consumes({QuestionnaireResource.FHIR_JSON, MediaType.APPLICATION_JSON})
    public QuestionSetResponse read(
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) @NotNull
                    JsonNode questionnaire) {
        try {
            return QuestionSetResponse.of(
                    QuestionnaireReader.read(questionnaire).questions(), Text.FALLBACK);
        } catch (UnusableQuestionnaire unusable) {
            throw new InvalidInput(unusable.item(), "cannot-be-asked", unusable.problem());
        }
    }
}
