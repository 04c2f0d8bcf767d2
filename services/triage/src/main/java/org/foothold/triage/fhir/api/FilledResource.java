package org.foothold.triage.fhir.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.foothold.calendar.PlatformClock;
import org.foothold.kernel.InvalidInput;
import org.foothold.security.command.IdempotentCommands;
import org.foothold.triage.assessment.api.AssessmentKeys;
import org.foothold.triage.assessment.application.BeginWithAnswersHandler;
import org.foothold.triage.assessment.application.StartAssessment;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.assessment.domain.Asking;
import org.foothold.triage.fhir.QuestionnaireResponses;
import org.foothold.triage.fhir.QuestionnaireWriter;
import org.foothold.triage.fhir.UnusableQuestionnaire;
import org.foothold.triage.questionset.application.QuestionSets;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Takes a FHIR R4 QuestionnaireResponse to a published set, filled in elsewhere, as the beginning of a conversation: to go on with, and to complete. */
@Path("/api/triage/question-sets/{name}/fhir-responses")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class FilledResource {
    private final QuestionSets sets;
    private final BeginWithAnswersHandler begin;
    private final AssessmentKeys keys;
    private final IdempotentCommands commands;
    private final InstantSource clock;

    FilledResource(
            QuestionSets sets,
            BeginWithAnswersHandler begin,
            AssessmentKeys keys,
            IdempotentCommands commands,
            InstantSource clock) {
        this.sets = sets;
        this.begin = begin;
        this.keys = keys;
        this.commands = commands;
        this.clock = clock;
    }

    /** A conversation with these answers. The secret is shown this once. */
    public record TakenResponse(UUID id, String secret) {}

    @POST
    @Consumes({QuestionnaireResource.FHIR_JSON, MediaType.APPLICATION_JSON})
    public Uni<Response> take(
            @RestPath String name,
            @RestQuery @DefaultValue("api") String channel,
            @RestQuery @DefaultValue("en") String language,
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) @NotNull JsonNode response) {
        var set = sets.current(name);
        var answers = answers(set, language, response);
        var command = new StartAssessment(name, keys.channel(channel), language, Asking.EVERYTHING, keys.partner());
        return commands.json(
                Map.of("set", set.ref().toString(), "channel", channel, "language", language, "response", response),
                () -> begin.handle(command, answers)
                        .map(started -> Response.created(URI.create("/api/triage/assessments/"
                                        + started.assessment().id()))
                                .entity(new TakenResponse(
                                        started.assessment().id().value(),
                                        started.secret().value()))
                                .build()));
    }

    private Answers answers(QuestionSet set, String language, JsonNode response) {
        try {
            var today = LocalDate.ofInstant(clock.instant(), PlatformClock.LOCAL_TIME);
            return new QuestionnaireResponses(QuestionnaireWriter.write(set, language)).read(response, today);
        } catch (UnusableQuestionnaire unusable) {
            throw new InvalidInput(unusable.item(), "cannot-be-taken", unusable.problem());
        }
    }
}
