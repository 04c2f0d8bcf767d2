package org.foothold.citizens.retention.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Multi;
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
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.foothold.citizens.retention.application.ChangeRules;
import org.foothold.citizens.retention.application.DueRecords;
import org.foothold.citizens.retention.application.RequestRun;
import org.foothold.citizens.retention.application.RetentionRuns;
import org.foothold.citizens.retention.application.RuleVersions;
import org.foothold.citizens.retention.domain.CountedFrom;
import org.foothold.citizens.retention.domain.RetentionRules;
import org.foothold.citizens.retention.domain.RetentionRun;
import org.foothold.citizens.wording.Wording;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.NotFound;
import org.foothold.kernel.RuleViolation;
import org.foothold.security.CurrentCaller;
import org.foothold.security.Role;
import org.foothold.weblayout.FormErrors;
import org.foothold.weblayout.Option;
import org.foothold.weblayout.Pagination;
import org.foothold.weblayout.Progress;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Decide for how long records are kept, see what is due, and see what the runs did. */
@Path("/citizens/retention")
@RolesAllowed(Role.Code.DPO)
@Produces(MediaType.TEXT_HTML)
public class RetentionPages {

    private static final String HERE = "/citizens/retention";
    private static final int ON_A_PAGE = 20;
    private static final int CHANGES = 10;

    private final ChangeRules changeRules;
    private final RuleVersions versions;
    private final DueRecords records;
    private final RequestRun requestRun;
    private final RetentionRuns runs;
    private final CurrentCaller caller;
    private final RoutingContext request;

    RetentionPages(
            ChangeRules changeRules,
            RuleVersions versions,
            DueRecords records,
            RequestRun requestRun,
            RetentionRuns runs,
            CurrentCaller caller,
            RoutingContext request) {
        this.changeRules = changeRules;
        this.versions = versions;
        this.records = records;
        this.requestRun = requestRun;
        this.runs = runs;
        this.caller = caller;
        this.request = request;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                List<RuleView> rules, List<ChangeView> changes, List<RunView> runs, Pagination pages, boolean changed);

        static native TemplateInstance rule(
                String source,
                String name,
                boolean has,
                RuleForm form,
                List<Option> units,
                List<Option> froms,
                FormErrors errors);

        static native TemplateInstance run(RunView run, String refused);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> list(@RestQuery String page, @RestQuery String changed) {
        int number = page != null && page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
        var wording = Wording.of(request);
        return versions.history(CHANGES)
                .chain(history -> records.sources()
                        .chain(sources -> runs.newest((number - 1) * ON_A_PAGE, ON_A_PAGE)
                                .chain(found -> runs.howMany()
                                        .map(total -> page(
                                                Templates.list(
                                                        rules(history.getFirst(), sources, wording),
                                                        changes(history, officer(), wording),
                                                        found.stream()
                                                                .map(run -> RunView.of(run, officer(), wording))
                                                                .toList(),
                                                        new Pagination(number, ON_A_PAGE, total, HERE),
                                                        changed != null),
                                                200)))));
    }

    @GET
    @Path("rules/{source}")
    @Operation(hidden = true)
    public Uni<Response> rule(@RestPath String source) {
        return versions.newest()
                .chain(rules ->
                        ruleForm(source, RuleForm.of(rules.version(), rules.of(source)), FormErrors.none(), 200));
    }

    @POST
    @Path("rules/{source}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> change(@RestPath String source, @BeanParam RuleForm form) {
        return Uni.createFrom()
                .deferred(() -> changeRules.change(
                        new ChangeRules.Wanted(source, form.basedOn, form.period(), form.from, form.because, form.why),
                        officer()))
                .map(changed -> seeOther(HERE + "?changed=yes"))
                .onFailure(InvalidInput.class)
                .recoverWithUni(failure -> ruleForm(source, form, errors((InvalidInput) failure), 422))
                .onFailure(RuleViolation.class)
                .recoverWithUni(failure -> versions.newest().chain(rules -> {
                    form.basedOn = rules.version();
                    return ruleForm(source, form, changedSince(), 409);
                }));
    }

    @POST
    @Path("rules/{source}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> remove(@RestPath String source, @BeanParam RuleForm form) {
        return Uni.createFrom()
                .deferred(() -> changeRules.keepWithoutEnd(source, form.basedOn, form.why, officer()))
                .map(changed -> seeOther(HERE + "?changed=yes"))
                .onFailure(InvalidInput.class)
                .recoverWithUni(failure -> again(source, form, errors((InvalidInput) failure), 422))
                .onFailure(RuleViolation.class)
                .recoverWithUni(failure -> again(source, form, changedSince(), 409));
    }

    @POST
    @Path("runs")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> start(@RestForm String kind) {
        return requestRun.request(!"withdraw".equals(kind), officer()).map(run -> seeOther(HERE + "/runs/" + run.id()));
    }

    @GET
    @Path("runs/{id}")
    @Operation(hidden = true)
    public Uni<Response> run(@RestPath UUID id) {
        return show(id, null, 200);
    }

    /** Says "changed" whenever the run moves on, and ends with it; the page then reads itself again. */
    @GET
    @Path("runs/{id}/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(hidden = true)
    public Multi<String> stream(@RestPath UUID id) {
        return Progress.of(
                () -> runs.find(id).map(found -> found.orElseThrow(NotFound::new)), run -> run, RetentionRun::isOver);
    }

    @POST
    @Path("runs/{id}/sources/{source}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> answer(@RestPath UUID id, @RestPath String source, @RestForm String go) {
        return requestRun
                .answer(id, source, "yes".equals(go), officer())
                .map(run -> seeOther(HERE + "/runs/" + id))
                .onFailure(RuleViolation.class)
                .recoverWithUni(
                        failure -> show(id, Wording.of(request).retention().nothing_waits(), 409));
    }

    private Uni<Response> show(UUID id, String refused, int status) {
        return runs.find(id)
                .map(found -> page(
                        Templates.run(
                                RunView.of(found.orElseThrow(NotFound::new), officer(), Wording.of(request)), refused),
                        status));
    }

    private Uni<Response> again(String source, RuleForm sent, FormErrors errors, int status) {
        return versions.newest().chain(rules -> {
            var form = RuleForm.of(rules.version(), rules.of(source));
            form.why = sent.why;
            return ruleForm(source, form, errors, status);
        });
    }

    private Uni<Response> ruleForm(String source, RuleForm form, FormErrors errors, int status) {
        var wording = Wording.of(request);
        var words = wording.retention();
        return versions.newest()
                .chain(rules -> records.sources().map(sources -> {
                    boolean has = rules.of(source).isPresent();
                    if (!has && !sources.contains(source)) {
                        throw new NotFound();
                    }
                    return page(
                            Templates.rule(
                                    source,
                                    wording.people().source(source),
                                    has,
                                    form,
                                    Stream.of("Y", "M", "D")
                                            .map(unit -> Option.of(unit, words.unit(unit)))
                                            .toList(),
                                    Stream.of(CountedFrom.values())
                                            .map(from -> Option.of(from.code(), words.counted_from(from.code()))
                                                    .withHint(words.counted_from_hint(from.code())))
                                            .toList(),
                                    errors),
                            status);
                }));
    }

    private FormErrors changedSince() {
        return FormErrors.none().with("keep", Wording.of(request).retention().changed_since());
    }

    private FormErrors errors(InvalidInput invalid) {
        return Wording.of(request).errorsAboutRetention(invalid);
    }

    private static List<RuleView> rules(RetentionRules rules, List<String> sources, Wording wording) {
        return Stream.concat(
                        rules.rules().stream().map(rule -> RuleView.of(rule, wording)),
                        sources.stream()
                                .filter(source -> rules.of(source).isEmpty())
                                .map(source -> RuleView.withoutEnd(source, wording)))
                .toList();
    }

    private static List<ChangeView> changes(List<RetentionRules> history, String reader, Wording wording) {
        return history.stream()
                .filter(rules -> rules.change().isPresent())
                .map(rules -> ChangeView.of(rules, reader, wording))
                .toList();
    }

    private static Response seeOther(String where) {
        return Response.seeOther(URI.create(where)).build();
    }

    private static Response page(TemplateInstance page, int status) {
        return Response.status(status)
                .entity(page)
                .header("Cache-Control", "no-store")
                .build();
    }

    private String officer() {
        return caller.get().subject().orElseThrow(NotFound::new);
    }
}
