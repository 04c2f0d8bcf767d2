package org.foothold.citizens.review.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.foothold.citizens.linking.domain.Question;
import org.foothold.citizens.review.application.AlreadyAnswered;
import org.foothold.citizens.review.application.DecideMatch;
import org.foothold.citizens.review.application.DecideMatchHandler;
import org.foothold.citizens.review.application.DecisionForm;
import org.foothold.citizens.review.application.ListQuestions;
import org.foothold.citizens.review.application.LookAtQuestion;
import org.foothold.citizens.review.application.PreviewDecision;
import org.foothold.citizens.review.application.Reviewer;
import org.foothold.citizens.review.domain.Reason;
import org.foothold.citizens.review.domain.Verdict;
import org.foothold.citizens.wording.Wording;
import org.foothold.events.Purpose;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.RuleViolation;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.foothold.security.command.IdempotentCommands;
import org.foothold.weblayout.FormErrors;
import org.foothold.weblayout.Option;
import org.foothold.weblayout.Pagination;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The queues of doubtful matches; one of them, side by side; deciding it, with a look at what that does before it is saved. */
@Path("/citizens/review")
@RolesAllowed({Role.Code.ANALYST, Role.Code.CONNECTOR})
@Produces(MediaType.TEXT_HTML)
public class ReviewPages {

    static final String PATH = "/citizens/review";
    private static final int ON_A_PAGE = 20;

    private final ListQuestions listQuestions;
    private final LookAtQuestion lookAtQuestion;
    private final PreviewDecision previewDecision;
    private final DecideMatchHandler decideMatch;
    private final IdempotentCommands commands;
    private final Reviewer reviewer;
    private final RoutingContext request;

    ReviewPages(
            ListQuestions listQuestions,
            LookAtQuestion lookAtQuestion,
            PreviewDecision previewDecision,
            DecideMatchHandler decideMatch,
            IdempotentCommands commands,
            Reviewer reviewer,
            RoutingContext request) {
        this.listQuestions = listQuestions;
        this.lookAtQuestion = lookAtQuestion;
        this.previewDecision = previewDecision;
        this.decideMatch = decideMatch;
        this.commands = commands;
        this.reviewer = reviewer;
        this.request = request;
    }

    /** A queue to choose, with how many questions are open in it. */
    @io.quarkus.qute.TemplateData
    public record QueueLink(String code, String words, String open, boolean current) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                List<QueueLink> queues, String queue, boolean oldest, List<QuestionView> questions, Pagination pages);

        static native TemplateInstance show(
                SidesView sides, List<Option> verdicts, List<Option> reasons, DecideForm form, FormErrors errors);

        static native TemplateInstance check(
                String id, String verdict, String reason, EffectView effect, DecideForm form);

        static native TemplateInstance answered();

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> list(@RestQuery String queue, @RestQuery String order, @RestQuery String page) {
        var wording = Wording.of(request);
        int number = page != null && page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1;
        Question.Queue from = Question.Queue.of(queue).orElse(Question.Queue.POSSIBLE);
        boolean oldest = "oldest".equals(order);
        return listQuestions
                .list(from, oldest, reviewer.get().teams(), (number - 1) * ON_A_PAGE, ON_A_PAGE)
                .map(found -> page(
                        Templates.list(
                                queues(from, found.open(), wording),
                                from.code(),
                                oldest,
                                found.questions().stream()
                                        .map(listed -> QuestionView.of(listed, wording))
                                        .toList(),
                                new Pagination(
                                        number,
                                        ON_A_PAGE,
                                        found.open().get(from),
                                        PATH + "?queue=" + from.code() + (oldest ? "&order=oldest" : ""))),
                        200));
    }

    @GET
    @Path("{id}")
    @RequirePurpose(implied = Purpose.OPERATIONS)
    @Operation(hidden = true)
    public Uni<Response> show(@RestPath UUID id) {
        return show(id, new DecideForm(), FormErrors.none(), 200);
    }

    /** A changed language or a reload leads back to the question: what was written stays on one's own screen. */
    @GET
    @Path("{id}/check")
    @Operation(hidden = true)
    public Response toTheQuestion(@RestPath UUID id) {
        return Response.seeOther(URI.create(PATH + "/" + id)).build();
    }

    @POST
    @Path("{id}/check")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RequirePurpose(implied = Purpose.OPERATIONS)
    @Operation(hidden = true)
    public Uni<Response> check(@RestPath UUID id, @BeanParam DecideForm form) {
        var wording = Wording.of(request);
        return Uni.createFrom()
                .item(() -> DecisionForm.read(id, form.verdict, form.reason, form.note))
                .chain(command -> previewDecision
                        .preview(id, command.verdict(), reviewer.get())
                        .map(effect -> page(
                                Templates.check(
                                        id.toString(),
                                        wording.review()
                                                .verdict(command.verdict().code()),
                                        wording.review().reason(command.reason().code()),
                                        EffectView.of(effect, wording),
                                        form),
                                200)))
                .onFailure(ReviewPages::concernsTheForm)
                .recoverWithUni(failure -> showAgain(id, form, failure));
    }

    @POST
    @Path("{id}/decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RequirePurpose(implied = Purpose.OPERATIONS)
    @Operation(hidden = true)
    public Uni<Response> decide(@RestPath UUID id, @BeanParam DecideForm form) {
        var caller = reviewer.get();
        Map<String, String> content = Map.of(
                "verdict", String.valueOf(form.verdict),
                "reason", String.valueOf(form.reason),
                "note", String.valueOf(form.note));
        return Uni.createFrom()
                .item(() -> DecisionForm.read(id, form.verdict, form.reason, form.note))
                .chain((DecideMatch command) -> commands.form(
                        form.idempotencyKey,
                        content,
                        () -> decideMatch
                                .handle(command, caller)
                                .replaceWith(Response.seeOther(URI.create(PATH + "/decided"))
                                        .build())))
                .onFailure(ReviewPages::concernsTheForm)
                .recoverWithUni(failure -> showAgain(id, form, failure));
    }

    private Uni<Response> showAgain(UUID id, DecideForm form, Throwable failure) {
        var wording = Wording.of(request);
        if (failure instanceof InvalidInput invalid) {
            return show(id, form, errors(invalid, wording), 422);
        }
        if (failure instanceof RuleViolation refused && refused.rule().equals(AlreadyAnswered.RULE)) {
            return Uni.createFrom().item(page(Templates.answered(), 409));
        }
        return show(id, form, FormErrors.none().with("verdict", wording.review().contradicts()), 409);
    }

    private Uni<Response> show(UUID id, DecideForm form, FormErrors errors, int status) {
        var wording = Wording.of(request);
        var words = wording.review();
        List<Option> verdicts = Arrays.stream(Verdict.values())
                .map(verdict -> Option.of(verdict.code(), words.verdict(verdict.code()))
                        .withHint(words.verdict_hint(verdict.code())))
                .toList();
        return lookAtQuestion
                .look(id, reviewer.get())
                .map(sides -> page(
                        Templates.show(SidesView.of(sides, wording), verdicts, reasons(words::reason), form, errors),
                        status));
    }

    private static boolean concernsTheForm(Throwable failure) {
        return failure instanceof InvalidInput || failure instanceof RuleViolation;
    }

    private static FormErrors errors(InvalidInput invalid, Wording wording) {
        FormErrors errors = FormErrors.none();
        for (var error : invalid.errors()) {
            errors = errors.with(
                    error.field(), wording.review().error(error.field() + "." + error.code(), error.message()));
        }
        return errors;
    }

    private static List<Option> reasons(UnaryOperator<String> words) {
        return Arrays.stream(Reason.values())
                .map(reason -> Option.of(reason.code(), words.apply(reason.code())))
                .toList();
    }

    private static List<QueueLink> queues(Question.Queue current, Map<Question.Queue, Integer> open, Wording wording) {
        return Arrays.stream(Question.Queue.values())
                .map(queue -> new QueueLink(
                        queue.code(),
                        wording.review().queue(queue.code()),
                        open.get(queue) < ListQuestions.MOST_COUNTED
                                ? wording.number(open.get(queue))
                                : wording.review().more_than(wording.number(ListQuestions.MOST_COUNTED - 1)),
                        queue == current))
                .toList();
    }

    private static Response page(TemplateInstance page, int status) {
        return Response.status(status).entity(page).build();
    }
}
