package org.foothold.citizens.review.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
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
import org.foothold.citizens.review.application.Reviewer;
import org.foothold.citizens.review.application.Reviews;
import org.foothold.citizens.review.application.UndoDecisionHandler;
import org.foothold.security.Role;
import org.foothold.security.command.IdempotentCommands;
import org.foothold.webapi.PageOf;
import org.foothold.webapi.PageRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Decisions on matches that stand, and undoing them. */
@Path("/api/citizens/match-decisions")
@RolesAllowed({Role.Code.ANALYST, Role.Code.CONNECTOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviewing matches")
public class MatchDecisionResource {

    private static final int MOST_COUNTED = 1_000;

    private final Reviews reviews;
    private final UndoDecisionHandler undoDecision;
    private final IdempotentCommands commands;
    private final Reviewer reviewer;

    MatchDecisionResource(
            Reviews reviews, UndoDecisionHandler undoDecision, IdempotentCommands commands, Reviewer reviewer) {
        this.reviews = reviews;
        this.undoDecision = undoDecision;
        this.commands = commands;
        this.reviewer = reviewer;
    }

    @GET
    @Operation(summary = "Decisions that stand, newest first", description = "The total stops at " + MOST_COUNTED + ".")
    public Uni<PageOf<DecisionResponse>> list(@RestQuery Integer page, @RestQuery Integer size) {
        var asked = new PageRequest(page == null ? 1 : page, size == null ? 20 : size);
        var teams = reviewer.get().teams();
        return reviews.newest(teams, asked.offset(), asked.size())
                .chain(found -> reviews.countDecided(teams, MOST_COUNTED)
                        .map(total -> PageOf.of(asked, found, total).map(DecisionResponse::of)));
    }

    @POST
    @Path("{id}/undoing")
    @Operation(
            summary = "Undo a decision",
            description =
                    "Who belonged together before it does so again, and the question is open again. Analysts may undo any, "
                            + "connectors their own.")
    @APIResponse(responseCode = "204", description = "It no longer stands")
    public Uni<Response> undo(@RestPath UUID id) {
        var caller = reviewer.get();
        return commands.json(
                id,
                () -> undoDecision
                        .handle(id, caller)
                        .replaceWith(Response.noContent().build()));
    }
}
