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
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.NotFound;
import org.foothold.security.command.IdempotentCommands;
import org.foothold.triage.assessment.application.AnswerQuestion;
import org.foothold.triage.assessment.application.AnswerQuestionHandler;
import org.foothold.triage.assessment.application.AssessmentKey;
import org.foothold.triage.assessment.application.AssessmentReader;
import org.foothold.triage.assessment.application.AssessmentSecret;
import org.foothold.triage.assessment.application.AssessmentView;
import org.foothold.triage.assessment.application.CompleteAssessment;
import org.foothold.triage.assessment.application.CompleteAssessmentHandler;
import org.foothold.triage.assessment.application.LeaveContactDetails;
import org.foothold.triage.assessment.application.LeaveContactDetailsHandler;
import org.foothold.triage.assessment.application.StartAssessment;
import org.foothold.triage.assessment.application.StartAssessmentHandler;
import org.foothold.triage.assessment.domain.AssessmentId;
import org.foothold.triage.assessment.domain.Channel;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** Takes somebody through a question set. Whoever holds the assessment's secret may go on with it; nobody else learns that it exists. */
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

    AssessmentResource(
            IdempotentCommands commands,
            StartAssessmentHandler start,
            AnswerQuestionHandler answer,
            LeaveContactDetailsHandler leaveDetails,
            CompleteAssessmentHandler complete,
            AssessmentReader reader,
            UrgentAdvice urgent) {
        this.commands = commands;
        this.start = start;
        this.answer = answer;
        this.leaveDetails = leaveDetails;
        this.complete = complete;
        this.reader = reader;
        this.urgent = urgent;
    }

    @POST
    public Uni<Response> start(@NotNull @Valid StartRequest request) {
        var channel = Channel.of(request.channel())
                .orElseThrow(() -> new InvalidInput("channel", "unknown", "Give one of the channels listed"));
        var command = new StartAssessment(request.questionSet(), channel, request.language());
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
        return current(key(id, secret));
    }

    @PUT
    @Path("/{id}/answers/{question}")
    public Uni<AssessmentResponse> answer(
            @RestPath UUID id,
            @RestPath String question,
            @RestHeader(SECRET) String secret,
            @NotNull @Valid AnswerRequest request) {
        var key = key(id, secret);
        return answer.handle(new AnswerQuestion(key, question, request.toGiven()))
                .chain(() -> current(key));
    }

    @PUT
    @Path("/{id}/contact-details")
    public Uni<AssessmentResponse> leaveDetails(
            @RestPath UUID id, @RestHeader(SECRET) String secret, @NotNull @Valid ContactDetailsRequest request) {
        var key = key(id, secret);
        return reader.read(key)
                .chain(view -> leaveDetails.handle(new LeaveContactDetails(
                        key, request.toGivenDetails(), view.assessment().language())))
                .chain(() -> current(key));
    }

    @POST
    @Path("/{id}/completion")
    @Consumes(MediaType.WILDCARD)
    public Uni<Response> complete(@RestPath UUID id, @RestHeader(SECRET) String secret) {
        var key = key(id, secret);
        return commands.json(
                key,
                () -> complete.handle(new CompleteAssessment(key))
                        .chain(() -> current(key))
                        .map(assessment -> Response.ok(assessment).build()));
    }

    private Uni<AssessmentResponse> current(AssessmentKey key) {
        return reader.read(key).map(this::told);
    }

    private AssessmentResponse told(AssessmentView view) {
        return AssessmentResponse.of(view, urgent.of(view, view.assessment().language()));
    }

    static AssessmentKey key(UUID id, String secret) {
        if (secret == null || secret.isBlank()) {
            throw new NotFound();
        }
        return new AssessmentKey(new AssessmentId(id), new AssessmentSecret(secret));
    }
}
