package org.foothold.citizens.imports.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.foothold.citizens.extract.application.AnswerExtract;
import org.foothold.citizens.extract.application.Extracts;
import org.foothold.citizens.extract.domain.Extract;
import org.foothold.citizens.imports.application.AcceptImport;
import org.foothold.citizens.imports.application.AcceptImportHandler;
import org.foothold.citizens.imports.application.FindingsCsv;
import org.foothold.citizens.imports.application.ImportJobs;
import org.foothold.citizens.imports.application.Mappings;
import org.foothold.citizens.imports.domain.CompleteFiles;
import org.foothold.citizens.imports.domain.ImportJob;
import org.foothold.citizens.imports.domain.Mapping;
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
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Hand a file in, watch it being read, fetch what was wrong with it. */
@Path("/citizens/imports")
@RolesAllowed(Role.Code.ANALYST)
@Produces(MediaType.TEXT_HTML)
public class ImportPages {

    private static final int ON_A_PAGE = 10;

    private final AcceptImportHandler acceptImport;
    private final ImportJobs jobs;
    private final Mappings mappings;
    private final FindingsCsv findingsCsv;
    private final Extracts extracts;
    private final AnswerExtract answerExtract;
    private final CurrentCaller caller;
    private final RoutingContext request;

    ImportPages(
            AcceptImportHandler acceptImport,
            ImportJobs jobs,
            Mappings mappings,
            FindingsCsv findingsCsv,
            Extracts extracts,
            AnswerExtract answerExtract,
            CurrentCaller caller,
            RoutingContext request) {
        this.acceptImport = acceptImport;
        this.jobs = jobs;
        this.mappings = mappings;
        this.findingsCsv = findingsCsv;
        this.extracts = extracts;
        this.answerExtract = answerExtract;
        this.caller = caller;
        this.request = request;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                List<ImportView> imports,
                Pagination pages,
                List<Option> mappings,
                String chosen,
                String asking,
                List<Option> complete,
                List<String> ticked,
                FormErrors errors);

        static native TemplateInstance show(ImportView job, ExtractView extract, String refused);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> list(@RestQuery String page) {
        council();
        return list(page, null, false, FormErrors.none(), 200);
    }

    @POST
    @Blocking
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Uni<Response> accept(@BeanParam ImportForm form) {
        String analyst = council();
        String key = form.idempotencyKey == null ? null : analyst + " " + form.idempotencyKey;
        try {
            return acceptImport
                    .handle(new AcceptImport(
                            form.mapping,
                            form.isComplete(),
                            form.file == null ? null : form.file.fileName(),
                            form.file == null ? null : form.file.uploadedFile(),
                            analyst,
                            key))
                    .map(job -> Response.seeOther(URI.create("/citizens/imports/" + job.id()))
                            .build());
        } catch (InvalidInput invalid) {
            return list(null, form.mapping, form.isComplete(), errors(invalid), 422);
        }
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public Uni<Response> show(@RestPath UUID id) {
        council();
        return show(id, null, 200);
    }

    /** Whether those whom a complete file no longer has are withdrawn, though they are many. */
    @POST
    @Path("{id}/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> answer(@RestPath UUID id, @RestForm String go) {
        String analyst = council();
        if (!"yes".equals(go) && !"no".equals(go)) {
            throw new InvalidInput("go", "required", "Say yes or no.");
        }
        return answerExtract
                .answer(id, go.equals("yes"), analyst)
                .map(answered ->
                        Response.seeOther(URI.create("/citizens/imports/" + id)).build())
                .onFailure(RuleViolation.class)
                .recoverWithUni(failure ->
                        show(id, Wording.of(request).extract().refused(((RuleViolation) failure).rule()), 409));
    }

    private Uni<Response> show(UUID id, String refused, int status) {
        var wording = Wording.of(request);
        return progress(id)
                .map(now -> page(
                        Templates.show(
                                view(now.job(), wording),
                                now.extract()
                                        .map(extract -> ExtractView.of(extract, wording))
                                        .orElse(null),
                                refused),
                        status));
    }

    /** An import with what comes after its reading. */
    private record Now(ImportJob job, Optional<Extract> extract) {
        boolean isOver() {
            return job.status().isOver()
                    && extract.map(one -> one.state().rests()).orElse(true);
        }
    }

    /** A read import has its extract already: both come about in one transaction. */
    private Uni<Now> progress(UUID id) {
        return jobs.find(id)
                .map(found -> found.orElseThrow(NotFound::new))
                .chain(job -> extracts.find(id).map(extract -> new Now(job, extract)));
    }

    /** Says "changed" whenever the import moves on, and ends with it; the page then reads itself again. */
    @GET
    @Path("{id}/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(hidden = true)
    public Multi<String> stream(@RestPath UUID id) {
        council();
        return Progress.of(
                () -> progress(id), now -> List.of(now.job().status(), now.job().counts(), now.extract()), Now::isOver);
    }

    @GET
    @Path("{id}/rejects")
    @Produces("text/csv")
    @Operation(hidden = true)
    public RestMulti<String> rejects(@RestPath UUID id) {
        council();
        return RestMulti.fromUniResponse(
                jobs.find(id).map(found -> found.orElseThrow(NotFound::new)),
                job -> findingsCsv.of(job.id()),
                job -> Map.of("Content-Disposition", List.of("attachment; filename=\"rejects-" + job.id() + ".csv\"")));
    }

    private Uni<Response> list(String page, String chosen, boolean complete, FormErrors errors, int status) {
        int number = page != null && page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
        var wording = Wording.of(request);
        List<Option> options = mappings.all().stream()
                .map(mapping -> Option.of(mapping.name(), wording.messages().mapping(mapping.name(), mapping.title())))
                .toList();
        String asking = mappings.all().stream()
                .filter(mapping -> mapping.complete() == CompleteFiles.ASK)
                .map(mapping -> wording.messages().mapping(mapping.name(), mapping.title()))
                .collect(Collectors.joining(", "));
        List<Option> say = List.of(Option.of("yes", wording.extract().complete_option())
                .withHint(wording.extract().complete_option_hint()));
        List<String> ticked = complete ? List.of("yes") : List.of();
        return jobs.newest((number - 1) * ON_A_PAGE, ON_A_PAGE)
                .chain(found -> views(found, wording)
                        .chain(views -> jobs.count().map(total -> {
                            var pages = new Pagination(number, ON_A_PAGE, total, "/citizens/imports");
                            return page(
                                    Templates.list(views, pages, options, chosen, asking, say, ticked, errors), status);
                        })));
    }

    private Uni<List<ImportView>> views(List<ImportJob> found, Wording wording) {
        return extracts.waiting(found.stream().map(ImportJob::id).toList())
                .map(waiting -> found.stream()
                        .map(job ->
                                waiting.contains(job.id()) ? view(job, wording).waiting(wording) : view(job, wording))
                        .toList());
    }

    private FormErrors errors(InvalidInput invalid) {
        var wording = Wording.of(request);
        return invalid.errors().stream().anyMatch(error -> error.field().equals("complete"))
                ? FormErrors.none().with("complete", wording.extract().complete_never())
                : wording.errors(invalid);
    }

    private ImportView view(ImportJob job, Wording wording) {
        String title = mappings.find(job.mapping()).map(Mapping::title).orElse(job.mapping());
        return ImportView.of(job, wording.messages().mapping(job.mapping(), title), wording);
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
