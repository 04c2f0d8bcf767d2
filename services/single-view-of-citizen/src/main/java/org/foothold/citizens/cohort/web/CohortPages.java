package org.foothold.citizens.cohort.web;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.foothold.citizens.cohort.application.Cohorts;
import org.foothold.citizens.cohort.application.CountCohorts;
import org.foothold.citizens.cohort.application.DefineCohortHandler;
import org.foothold.citizens.cohort.application.ExportCohort;
import org.foothold.citizens.cohort.domain.Condition;
import org.foothold.citizens.wording.Wording;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.NotFound;
import org.foothold.security.Caller;
import org.foothold.security.CurrentCaller;
import org.foothold.security.PurposeChoice;
import org.foothold.security.Role;
import org.foothold.security.command.IdempotentCommands;
import org.foothold.weblayout.FormErrors;
import org.foothold.weblayout.Option;
import org.foothold.weblayout.Pagination;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Describe people, see how many they are, keep the description, and take the list for a stated purpose. */
@Path("/citizens/cohorts")
@RolesAllowed(Role.Code.ANALYST)
@Produces(MediaType.TEXT_HTML)
public class CohortPages {

    private static final int ON_A_PAGE = 20;

    private final DefineCohortHandler define;
    private final Cohorts cohorts;
    private final CountCohorts countCohorts;
    private final ExportCohort exportCohort;
    private final IdempotentCommands commands;
    private final CurrentCaller caller;
    private final RoutingContext request;

    CohortPages(
            DefineCohortHandler define,
            Cohorts cohorts,
            CountCohorts countCohorts,
            ExportCohort exportCohort,
            IdempotentCommands commands,
            CurrentCaller caller,
            RoutingContext request) {
        this.define = define;
        this.cohorts = cohorts;
        this.countCohorts = countCohorts;
        this.exportCohort = exportCohort;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<CohortView> cohorts, Pagination pages);

        static native TemplateInstance define(
                CohortForm form, List<Option> conditions, String counted, FormErrors errors);

        static native TemplateInstance show(CohortView view, List<Option> purposes, FormErrors errors);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> list(@RestQuery String page) {
        council();
        int number = page != null && page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
        var wording = Wording.of(request);
        return countCohorts
                .newest((number - 1) * ON_A_PAGE, ON_A_PAGE)
                .chain(found -> cohorts.howMany()
                        .map(total -> page(
                                Templates.list(
                                        found.stream()
                                                .map(one -> CohortView.of(one, wording))
                                                .toList(),
                                        new Pagination(number, ON_A_PAGE, total, "/citizens/cohorts")),
                                200)));
    }

    @GET
    @Path("new")
    @Operation(hidden = true)
    public Response begin() {
        council();
        return form(new CohortForm(), null, FormErrors.none(), 200);
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> define(@BeanParam CohortForm form) {
        String analyst = council();
        return Uni.createFrom()
                .item(form::asked)
                .chain(conditions -> form.isToCount()
                        ? countCohorts
                                .count(conditions)
                                .map(count -> form(
                                        form, CohortView.people(count, Wording.of(request)), FormErrors.none(), 200))
                        : save(form, analyst))
                .onFailure(InvalidInput.class)
                .recoverWithItem(invalid -> form(form, null, errors((InvalidInput) invalid), 422));
    }

    private Uni<Response> save(CohortForm form, String analyst) {
        var defined = define.define(form.name, form.asked(), analyst);
        return commands.form(
                form.idempotencyKey,
                Map.of(
                        "name",
                        defined.name(),
                        "conditions",
                        defined.conditions().codes()),
                () -> define.handle(defined)
                        .map(saved -> Response.seeOther(URI.create("/citizens/cohorts/" + saved.id()))
                                .build()));
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public Uni<Response> show(@RestPath UUID id) {
        council();
        return show(id, FormErrors.none(), 200);
    }

    /** The purpose is stated with each list, and written down with it. */
    @GET
    @Path("{id}/export")
    @Operation(hidden = true)
    public Uni<Response> export(@RestPath UUID id, @RestQuery String purpose, @RestQuery String part) {
        council();
        int number = part != null && part.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(part) : 1;
        Caller asking = caller.get();
        var stated = new Caller(
                asking.subject(),
                asking.roles(),
                asking.organisation(),
                asking.teams(),
                PurposeChoice.offered(purpose),
                Optional.empty());
        return Uni.createFrom()
                .deferred(() -> exportCohort.export(id, number, stated))
                .map(csv -> Response.ok(csv)
                        .type("text/csv; charset=utf-8")
                        .header("Content-Disposition", "attachment; filename=\"cohort-" + id + "-" + number + ".csv\"")
                        .header("Cache-Control", "no-store")
                        .build())
                .onFailure(InvalidInput.class)
                .recoverWithUni(invalid -> show(id, errors((InvalidInput) invalid), 422));
    }

    private Uni<Response> show(UUID id, FormErrors errors, int status) {
        var wording = Wording.of(request);
        List<Option> purposes = PurposeChoice.OFFERED.stream()
                .map(purpose -> Option.of(purpose.code(), wording.messages().purpose(purpose.code())))
                .toList();
        return countCohorts
                .find(id)
                .map(found -> page(Templates.show(CohortView.of(found, wording), purposes, errors), status));
    }

    private Response form(CohortForm form, String counted, FormErrors errors, int status) {
        var words = Wording.of(request).cohorts();
        List<Option> conditions = Stream.of(Condition.values())
                .filter(condition -> !condition.isCounted())
                .map(condition -> Option.of(condition.code(), words.condition(condition.code())))
                .toList();
        return page(Templates.define(form, conditions, counted, errors), status);
    }

    private FormErrors errors(InvalidInput invalid) {
        return Wording.of(request).errorsAboutCohorts(invalid);
    }

    private static Response page(TemplateInstance page, int status) {
        return Response.status(status)
                .entity(page)
                .header("Cache-Control", "no-store")
                .build();
    }

    private String council() {
        var asking = caller.get();
        if (!asking.isCouncilStaff()) {
            throw new NotFound();
        }
        return asking.subject().orElseThrow(NotFound::new);
    }
}
