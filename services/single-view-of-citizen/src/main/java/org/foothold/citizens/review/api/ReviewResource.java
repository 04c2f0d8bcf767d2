package org.foothold.citizens.review.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foothold.citizens.linking.domain.Question;
import org.foothold.citizens.review.application.DecideMatchHandler;
import org.foothold.citizens.review.application.DecisionForm;
import org.foothold.citizens.review.application.ListQuestions;
import org.foothold.citizens.review.application.LookAtQuestion;
import org.foothold.citizens.review.application.PreviewDecision;
import org.foothold.citizens.review.application.Reviewer;
import org.foothold.citizens.review.domain.Verdict;
import org.foothold.events.Purpose;
import org.foothold.kernel.InvalidInput;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.foothold.security.command.IdempotentCommands;
import org.foothold.webapi.PageOf;
import org.foothold.webapi.PageRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Doubtful matches, for those who decide on them. */
@Path("/api/citizens/reviews")
@RolesAllowed({Role.Code.ANALYST, Role.Code.CONNECTOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviewing matches")
public class ReviewResource {

    private final ListQuestions listQuestions;
    private final LookAtQuestion lookAtQuestion;
    private final PreviewDecision previewDecision;
    private final DecideMatchHandler decideMatch;
    private final IdempotentCommands commands;
    private final Reviewer reviewer;

    ReviewResource(
            ListQuestions listQuestions,
            LookAtQuestion lookAtQuestion,
            PreviewDecision previewDecision,
            DecideMatchHandler decideMatch,
            IdempotentCommands commands,
            Reviewer reviewer) {
        this.listQuestions = listQuestions;
        this.lookAtQuestion = lookAtQuestion;
        this.previewDecision = previewDecision;
        this.decideMatch = decideMatch;
        this.commands = commands;
        this.reviewer = reviewer;
    }

    @GET
    @Operation(
            summary = "Open questions of a queue: possible, conflict or attention",
            description =
                    "The strongest first, or with order=oldest the oldest. They say nothing of the people. The total stops at "
                            + ListQuestions.MOST_COUNTED + ".")
    public Uni<PageOf<QuestionResponse>> list(
            @RestQuery String queue, @RestQuery String order, @RestQuery Integer page, @RestQuery Integer size) {
        var asked = new PageRequest(page == null ? 1 : page, size == null ? 20 : size);
        Question.Queue from = Question.Queue.of(queue == null ? "possible" : queue)
                .orElseThrow(() -> new InvalidInput("queue", "unknown", "Give possible, conflict or attention."));
        if (order != null && !order.equals("strongest") && !order.equals("oldest")) {
            throw new InvalidInput("order", "unknown", "Give strongest or oldest.");
        }
        return listQuestions
                .list(from, "oldest".equals(order), reviewer.get().teams(), asked.offset(), asked.size())
                .map(found -> PageOf.of(asked, found.questions(), found.open().get(from))
                        .map(QuestionResponse::of));
    }

    @GET
    @Path("{id}")
    @RequirePurpose(implied = Purpose.OPERATIONS)
    @Operation(summary = "One question: both sides, and the score step by step")
    public Uni<SidesResponse> show(@RestPath UUID id) {
        return lookAtQuestion.look(id, reviewer.get()).map(SidesResponse::of);
    }

    @GET
    @Path("{id}/preview")
    @RequirePurpose(implied = Purpose.OPERATIONS)
    @Operation(summary = "What a decision would do; nothing is saved")
    public Uni<EffectResponse> preview(@RestPath UUID id, @RestQuery String verdict) {
        Verdict said = Verdict.of(verdict)
                .orElseThrow(() -> new InvalidInput("verdict", "unknown", "Give same, not-same or unknown."));
        return previewDecision.preview(id, said, reviewer.get()).map(EffectResponse::of);
    }

    @POST
    @Path("{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Decide: the two are of one person, of two, or nobody can say")
    @APIResponse(responseCode = "201", description = "It is decided, and the links are as the decision demands")
    public Uni<Response> decide(@RestPath UUID id, DecisionRequest request) {
        if (request == null) {
            throw new InvalidInput("verdict", "required", "Give the decision.");
        }
        var caller = reviewer.get();
        var command = DecisionForm.read(id, request.verdict(), request.reason(), request.note());
        return commands.json(
                request,
                () -> decideMatch
                        .handle(command, caller)
                        .map(decision -> Response.status(Response.Status.CREATED)
                                .entity(DecisionResponse.of(decision))
                                .build()));
    }
}
