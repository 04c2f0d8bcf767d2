package org.foothold.triage.assessment.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.foothold.security.command.IdempotentCommands;
import org.foothold.triage.assessment.application.AnswerQuestion;
import org.foothold.triage.assessment.application.AnswerQuestionHandler;
import org.foothold.triage.assessment.application.AssessmentKey;
import org.foothold.triage.assessment.application.AssessmentReader;
import org.foothold.triage.assessment.application.AssessmentView;
import org.foothold.triage.assessment.application.CompleteAssessment;
import org.foothold.triage.assessment.application.CompleteAssessmentHandler;
import org.foothold.triage.assessment.application.LeaveContactDetails;
import org.foothold.triage.assessment.application.LeaveContactDetailsHandler;
import org.foothold.triage.assessment.application.StartAssessment;
import org.foothold.triage.assessment.application.StartAssessmentHandler;
import org.foothold.triage.assessment.domain.Asking;
import org.foothold.triage.questionset.domain.Given;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Takes somebody through a question set. Whoever holds the assessment's secret may go on with it; nobody else learns that it exists. What a partner's system began opens to that partner
 * alone.
 */
@Path("/api/triage/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
public class AssessmentResource {
    static final String SECRET = "Foothold-Assessment-Secret";

    private final IdempotentCommands commands;
    private final StartAssessmentHandler start;
    private final AnswerQuestionHandler answer;
    private final LeaveContactDetailsHandler leaveDetails;
    private final CompleteAssessmentHandler complete;
    private final AssessmentReader reader;
    private final UrgentAdvice urgent;
    private final AssessmentKeys keys;

    AssessmentResource(
            IdempotentCommands commands,
            StartAssessmentHandler start,
            AnswerQuestionHandler answer,
            LeaveContactDetailsHandler leaveDetails,
            CompleteAssessmentHandler complete,
            AssessmentReader reader,
            UrgentAdvice urgent,
            AssessmentKeys keys) {
        this.commands = commands;
        this.start = start;
        this.answer = answer;
        this.leaveDetails = leaveDetails;
        this.complete = complete;
        this.reader = reader;
        this.urgent = urgent;
        this.keys = keys;
    }

    @POST
    public Uni<Response> start(@NotNull @Valid StartRequest request) {
        var command = new StartAssessment(
                request.questionSet(),
                keys.channel(request.channel()),
                request.language(),
                Asking.EVERYTHING,
                keys.partner());
        return commands.json(
                request,
                () -> start.handle(command)
                        .chain(started -> reader.read(started.key())
                                .map(view -> Response.created(URI.create("/api/triage/assessments/"
                                                + started.assessment().id()))
                                        .entity(new StartedResponse(
                                                told(view), started.secret().value()))
                                        .build())));
    }

    @GET
    @Path("/{id}")
    public Uni<AssessmentResponse> read(@RestPath UUID id, @RestHeader(SECRET) String secret) {
        return current(keys.of(id, secret));
    }

    @PUT
    @Path("/{id}/answers/{question}")
    public Uni<AssessmentResponse> answer(
            @RestPath UUID id,
            @RestPath String question,
            @RestHeader(SECRET) String secret,
            @NotNull @Valid AnswerRequest request) {
        var key = keys.of(id, secret);
        return given(key, question, request)
                .chain(given -> answer.handle(new AnswerQuestion(key, question, given)))
                .chain(() -> current(key));
    }

    @PUT
    @Path("/{id}/contact-details")
    public Uni<AssessmentResponse> leaveDetails(
            @RestPath UUID id, @RestHeader(SECRET) String secret, @NotNull @Valid ContactDetailsRequest request) {
        var key = keys.of(id, secret);
        return reader.read(key)
                .chain(view -> leaveDetails.handle(new LeaveContactDetails(
                        key, request.toGivenDetails(), view.assessment().language())))
                .chain(() -> current(key));
    }

    @POST
    @Path("/{id}/completion")
    @Consumes(MediaType.WILDCARD)
    public Uni<Response> complete(@RestPath UUID id, @RestHeader(SECRET) String secret) {
        var key = keys.of(id, secret);
        return commands.json(
                key,
                () -> complete.handle(new CompleteAssessment(key))
                        .chain(() -> current(key))
                        .map(assessment -> Response.ok(assessment).build()));
    }

    /** What was keyed on a telephone only its question can tell. */
    private Uni<Given> given(AssessmentKey key, String question, AnswerRequest request) {
        return request.pressed() == null
                ? Uni.createFrom().item(request.toGiven())
                : reader.read(key).map(view -> request.toGiven(view.questions().question(question)));
    }

    private Uni<AssessmentResponse> current(AssessmentKey key) {
        return reader.read(key).map(this::told);
    }

    private AssessmentResponse told(AssessmentView view) {
        return AssessmentResponse.of(view, urgent.of(view, view.assessment().language()));
    }
}
