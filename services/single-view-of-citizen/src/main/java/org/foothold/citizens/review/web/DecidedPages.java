package org.foothold.citizens.review.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.foothold.citizens.review.application.Reviewer;
import org.foothold.citizens.review.application.Reviews;
import org.foothold.citizens.review.application.UndoDecisionHandler;
import org.foothold.citizens.wording.Wording;
import org.foothold.kernel.RuleViolation;
import org.foothold.security.Role;
import org.foothold.security.command.IdempotentCommands;
import org.foothold.weblayout.FormErrors;
import org.foothold.weblayout.Pagination;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What was decided lately, and taking it back. */
@Path("/citizens/review/decided")
@RolesAllowed({Role.Code.ANALYST, Role.Code.CONNECTOR})
@Produces(MediaType.TEXT_HTML)
public class DecidedPages {

    private static final String PATH = ReviewPages.PATH + "/decided";
    private static final int ON_A_PAGE = 20;
    private static final int MOST_COUNTED = 1_000;

    private final Reviews reviews;
    private final UndoDecisionHandler undoDecision;
    private final IdempotentCommands commands;
    private final Reviewer reviewer;
    private final RoutingContext request;

    DecidedPages(
            Reviews reviews,
            UndoDecisionHandler undoDecision,
            IdempotentCommands commands,
            Reviewer reviewer,
            RoutingContext request) {
        this.reviews = reviews;
        this.undoDecision = undoDecision;
        this.commands = commands;
        this.reviewer = reviewer;
        this.request = request;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<DecidedView> decisions, Pagination pages, FormErrors errors);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> list(@RestQuery String page) {
        return list(
                page != null && page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1, FormErrors.none(), 200);
    }

    @POST
    @Path("{id}/undoing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> undo(@RestPath UUID id, @RestForm String idempotencyKey) {
        var caller = reviewer.get();
        return commands.form(
                        idempotencyKey,
                        id,
                        () -> undoDecision
                                .handle(id, caller)
                                .replaceWith(Response.seeOther(URI.create(PATH)).build()))
                .onFailure(RuleViolation.class)
                .recoverWithUni(refused -> list(
                        1,
                        FormErrors.none()
                                .with("undo-" + id, Wording.of(request).review().rests()),
                        409));
    }

    private Uni<Response> list(int number, FormErrors errors, int status) {
        var wording = Wording.of(request);
        var caller = reviewer.get();
        return reviews.newest(caller.teams(), (number - 1) * ON_A_PAGE, ON_A_PAGE)
                .chain(found -> reviews.countDecided(caller.teams(), MOST_COUNTED)
                        .map(total -> Response.status(status)
                                .entity(Templates.list(
                                        found.stream()
                                                .map(decided -> DecidedView.of(decided, caller, wording))
                                                .toList(),
                                        new Pagination(number, ON_A_PAGE, total, PATH),
                                        errors))
                                .build()));
    }
}
