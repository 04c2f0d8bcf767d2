package org.foothold.triage.publishing.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
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
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.RuleViolation;
import org.foothold.security.Role;
import org.foothold.security.command.IdempotentCommands;
import org.foothold.triage.publishing.application.EditDraftHandler;
import org.foothold.triage.publishing.application.PublishingReader;
import org.foothold.triage.publishing.domain.SetVersion;
import org.foothold.triage.publishing.domain.UnreadableSet;
import org.foothold.triage.questionset.domain.QuestionSetRef;
import org.foothold.weblayout.FormErrors;
import org.jboss.resteasy.reactive.RestPath;

/** The questions and the test cases of a version as text: to read, to write, to run. */
@Path("/triage/publishing/{name}/{version}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Code.ANALYST, Role.Code.ADMIN})
public class FilePages {
    private final PublishingReader reader;
    private final EditDraftHandler edit;
    private final IdempotentCommands commands;
    private final Uploads uploads;
    private final Analyst analyst;
    private final PublishingWords words;

    FilePages(
            PublishingReader reader,
            EditDraftHandler edit,
            IdempotentCommands commands,
            Uploads uploads,
            Analyst analyst,
            PublishingWords words) {
        this.reader = reader;
        this.edit = edit;
        this.commands = commands;
        this.uploads = uploads;
        this.analyst = analyst;
        this.words = words;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance file(FileView view, List<String> problems, FormErrors errors);

        static native TemplateInstance results(
                String ref, String path, List<CaseView> cases, int passed, List<String> problems);

        private Templates() {}
    }

    @GET
    @Path("/questions")
    public Uni<Response> questions(@RestPath String name, @RestPath int version) {
        return show(VersionPages.ref(name, version), WrittenFile.QUESTIONS);
    }

    @POST
    @Path("/questions")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.Code.ANALYST)
    public Uni<Response> writeQuestions(@RestPath String name, @RestPath int version, @BeanParam DraftForm form) {
        return write(VersionPages.ref(name, version), WrittenFile.QUESTIONS, form);
    }

    @GET
    @Path("/test-cases")
    public Uni<Response> testCases(@RestPath String name, @RestPath int version) {
        return show(VersionPages.ref(name, version), WrittenFile.TEST_CASES);
    }

    @POST
    @Path("/test-cases")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.Code.ANALYST)
    public Uni<Response> writeTestCases(@RestPath String name, @RestPath int version, @BeanParam DraftForm form) {
        return write(VersionPages.ref(name, version), WrittenFile.TEST_CASES, form);
    }

    @GET
    @Path("/test-cases/results")
    public Uni<Response> results(@RestPath String name, @RestPath int version) {
        var ref = VersionPages.ref(name, version);
        analyst.id();
        return reader.version(ref)
                .chain(reader::results)
                .map(results ->
                        resultsPage(ref, results.stream().map(CaseView::of).toList(), List.of()))
                .onFailure(UnreadableSet.class)
                .recoverWithItem(problems -> resultsPage(ref, List.of(), ((UnreadableSet) problems).findings()));
    }

    private static Response resultsPage(QuestionSetRef ref, List<CaseView> cases, List<String> problems) {
        int passed = (int) cases.stream().filter(CaseView::passed).count();
        return Response.ok(Templates.results(
                        ref.toString(), "/triage/publishing/" + ref + "/test-cases", cases, passed, problems))
                .build();
    }

    private Uni<Response> show(QuestionSetRef ref, WrittenFile file) {
        analyst.id();
        return reader.version(ref)
                .chain(version -> problems(version, file)
                        .map(problems -> page(200, version, file, file.of(version), problems, FormErrors.none())));
    }

    private Uni<Response> write(QuestionSetRef ref, WrittenFile file, DraftForm form) {
        var by = analyst.id();
        return uploads.text(form.file)
                .map(uploaded ->
                        uploaded.orElse(form.text == null ? "" : form.text).replace("\r\n", "\n"))
                .chain(text -> commands.form(
                                form.idempotencyKey,
                                Map.of("version", ref.toString(), "file", file.name(), "text", text),
                                () -> edit.handle(ref, revision(form), by, files -> file.in(files, text))
                                        .chain(saved ->
                                                problems(saved, file).map(problems -> then(saved, file, problems))))
                        .onFailure(InvalidInput.class)
                        .recoverWithUni(invalid -> again(ref, 422, file, text, words.invalid((InvalidInput) invalid)))
                        .onFailure(RuleViolation.class)
                        .recoverWithUni(refused ->
                                again(ref, 409, file, text, words.refusal("text", (RuleViolation) refused))));
    }

    private Uni<Response> again(QuestionSetRef ref, int status, WrittenFile file, String text, FormErrors errors) {
        return reader.version(ref).map(version -> page(status, version, file, text, List.of(), errors));
    }

    /** Only a draft has problems of its own file to show: the rest was read before it was published. */
    private Uni<List<String>> problems(SetVersion version, WrittenFile file) {
        return version.status().isOpen()
                ? reader.problems(version)
                        .map(all -> all.stream().filter(file::isMeantBy).toList())
                : Uni.createFrom().item(List.of());
    }

    private static Response then(SetVersion saved, WrittenFile file, List<String> problems) {
        var version = VersionView.path(saved);
        return Response.seeOther(URI.create(problems.isEmpty() ? version : version + "/" + file.path()))
                .build();
    }

    private Response page(
            int status, SetVersion version, WrittenFile file, String text, List<String> problems, FormErrors errors) {
        var view = new FileView(
                version.ref().toString(),
                VersionView.path(version),
                file.path(),
                file == WrittenFile.QUESTIONS
                        ? words.messages().questions()
                        : words.messages().test_cases(),
                text,
                version.revision(),
                version.status().isOpen());
        return Response.status(status)
                .entity(Templates.file(view, problems, errors))
                .build();
    }

    private static long revision(DraftForm form) {
        return form.revision == null ? 0 : form.revision;
    }
}
