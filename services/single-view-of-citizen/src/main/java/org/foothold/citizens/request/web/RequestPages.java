package org.foothold.citizens.request.web;

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
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.foothold.citizens.request.application.AcceptCorrection;
import org.foothold.citizens.request.application.AnswerRequests;
import org.foothold.citizens.request.application.Correction;
import org.foothold.citizens.request.application.HandOutCopy;
import org.foothold.citizens.wording.Wording;
import org.foothold.events.Purpose;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.RuleViolation;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.foothold.security.command.IdempotentCommands;
import org.foothold.weblayout.FormErrors;
import org.foothold.weblayout.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What people ask about their data: the queue, each request, and its answer. */
@Path("/citizens/requests")
@RolesAllowed(Role.Code.DPO)
@Produces(MediaType.TEXT_HTML)
@RequirePurpose(implied = Purpose.SUBJECT_RIGHTS)
public class RequestPages {

    private final AnswerRequests answerRequests;
    private final AcceptCorrection acceptCorrection;
    private final HandOutCopy handOutCopy;
    private final IdempotentCommands commands;
    private final CurrentCaller caller;
    private final RoutingContext request;

    RequestPages(
            AnswerRequests answerRequests,
            AcceptCorrection acceptCorrection,
            HandOutCopy handOutCopy,
            IdempotentCommands commands,
            CurrentCaller caller,
            RoutingContext request) {
        this.answerRequests = answerRequests;
        this.acceptCorrection = acceptCorrection;
        this.handOutCopy = handOutCopy;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<RequestView> requests);

        static native TemplateInstance show(RequestView view, List<Option> states, boolean saved, FormErrors errors);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> list() {
        var wording = Wording.of(request);
        var today = answerRequests.today();
        return answerRequests
                .queue(caller.get())
                .map(found -> answer(
                        Templates.list(found.stream()
                                .map(one -> RequestView.of(one, today, wording))
                                .toList()),
                        200));
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public Uni<Response> show(@RestPath UUID id, @RestQuery String saved) {
        return page(id, saved != null, FormErrors.none(), 200);
    }

    @POST
    @Path("{id}/extension")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> extend(@RestPath UUID id, @RestForm String idempotencyKey, @RestForm String because) {
        return command(
                id, idempotencyKey, List.of("extension", text(because)), () -> answerRequests.extend(id, because));
    }

    @POST
    @Path("{id}/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> answer(
            @RestPath UUID id, @RestForm String idempotencyKey, @RestForm String state, @RestForm String outcome) {
        return command(
                id,
                idempotencyKey,
                List.of("answer", text(state), text(outcome)),
                () -> answerRequests.answer(id, state, outcome, caller.get()));
    }

    @POST
    @Path("{id}/correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> accept(
            @RestPath UUID id,
            @RestForm String idempotencyKey,
            @RestForm String value,
            @RestForm String more,
            @RestForm String outcome) {
        return command(
                id,
                idempotencyKey,
                List.of("correction", text(value), text(more), text(outcome)),
                () -> acceptCorrection.accept(id, new Correction(value, more), outcome, caller.get()));
    }

    @POST
    @Path("{id}/copy")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> makeCopy(@RestPath UUID id, @RestForm String idempotencyKey) {
        return command(id, idempotencyKey, List.of("copy"), () -> handOutCopy.make(id, caller.get()));
    }

    @POST
    @Path("{id}/release")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> release(
            @RestPath UUID id,
            @RestForm String idempotencyKey,
            @RestForm List<String> leaveOut,
            @RestForm String outcome) {
        Set<String> leftOut = leaveOut == null ? Set.of() : Set.copyOf(leaveOut);
        return command(
                id,
                idempotencyKey,
                List.of("release", leftOut.stream().sorted().toList(), text(outcome)),
                () -> handOutCopy.release(id, leftOut, outcome, caller.get()));
    }

    /** Does it once; what cannot be done is said on the page of the request. */
    private Uni<Response> command(UUID id, String key, List<?> content, Supplier<Uni<?>> command) {
        return commands.form(
                        key,
                        List.of(id, content),
                        () -> command.get()
                                .map(done -> Response.seeOther(URI.create("/citizens/requests/" + id + "?saved=1"))
                                        .build()))
                .onFailure(InvalidInput.class)
                .recoverWithUni(
                        wrong -> page(id, false, Wording.of(request).errorsAboutRequests((InvalidInput) wrong), 422))
                .onFailure(RuleViolation.class)
                .recoverWithUni(refused -> page(id, false, refused((RuleViolation) refused), 409));
    }

    private FormErrors refused(RuleViolation refusal) {
        return FormErrors.none().with("outcome", Wording.of(request).requests().refused_by_rule(refusal.rule()));
    }

    private Uni<Response> page(UUID id, boolean saved, FormErrors errors, int status) {
        var wording = Wording.of(request);
        List<Option> states = Stream.of("done", "refused")
                .map(state -> Option.of(state, wording.requests().state(state)))
                .toList();
        return answerRequests
                .show(id, caller.get())
                .map(shown -> answer(
                        Templates.show(RequestView.of(shown, answerRequests.today(), wording), states, saved, errors),
                        status));
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    private static Response answer(TemplateInstance page, int status) {
        return Response.status(status)
                .entity(page)
                .header("Cache-Control", "no-store")
                .build();
    }
}
