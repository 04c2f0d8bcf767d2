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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.NotFound;
import org.foothold.kernel.RuleViolation;
import org.foothold.security.Role;
import org.foothold.security.command.IdempotentCommands;
import org.foothold.triage.publishing.application.EditDraftHandler;
import org.foothold.triage.publishing.application.PublishingReader;
import org.foothold.triage.publishing.domain.SetFiles;
import org.foothold.triage.publishing.domain.SetVersion;
import org.foothold.triage.publishing.rulefile.NotARuleFile;
import org.foothold.triage.publishing.rulefile.RuleFile;
import org.foothold.triage.questionset.domain.QuestionSetRef;
import org.foothold.weblayout.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The rules of a version as tables, whose rows are changed one at a time; or as a file for any DMN editor. */
@Path("/triage/publishing/{name}/{version}/rules")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Code.ANALYST, Role.Code.ADMIN})
public class RulePages {
    private final PublishingReader reader;
    private final EditDraftHandler edit;
    private final IdempotentCommands commands;
    private final Uploads uploads;
    private final Analyst analyst;
    private final PublishingWords words;

    RulePages(
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
        static native TemplateInstance rules(
                FileView file, List<TableView> tables, String unreadable, FormErrors errors);

        static native TemplateInstance row(RowView view, FormErrors errors);

        private Templates() {}
    }

    @GET
    public Uni<Response> rules(@RestPath String name, @RestPath int version) {
        analyst.id();
        return page(VersionPages.ref(name, version), 200, FormErrors.none());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.Code.ANALYST)
    public Uni<Response> upload(@RestPath String name, @RestPath int version, @BeanParam DraftForm form) {
        var ref = VersionPages.ref(name, version);
        return uploads.text(form.file)
                .chain(file -> change(
                        ref,
                        form.idempotencyKey,
                        form.revision,
                        file.orElse(""),
                        files -> files.withRules(file.orElse(files.rules()))))
                .onFailure(InvalidInput.class)
                .recoverWithUni(invalid -> page(
                        ref,
                        422,
                        FormErrors.none().with("file", words.messages().error_too_long())))
                .onFailure(RuleViolation.class)
                .recoverWithUni(refused -> page(ref, 409, words.refusal("file", (RuleViolation) refused)));
    }

    @GET
    @Path("/rows/{row}")
    public Uni<Response> row(@RestPath String name, @RestPath int version, @RestPath String row) {
        analyst.id();
        return rowPage(VersionPages.ref(name, version), row, 200, FormErrors.none());
    }

    @POST
    @Path("/rows/{row}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Code.ANALYST)
    public Uni<Response> changeRow(
            @RestPath String name, @RestPath int version, @RestPath String row, @BeanParam RowForm form) {
        var ref = VersionPages.ref(name, version);
        var changed = form.toRow(row);
        return change(
                        ref,
                        form.idempotencyKey,
                        form.revision,
                        changed.toString(),
                        files -> files.withRules(
                                RuleFile.read(files.rules()).with(changed).text()))
                .onFailure(RuleViolation.class)
                .recoverWithUni(
                        refused -> rowPage(ref, row, 409, words.refusal("condition-0", (RuleViolation) refused)));
    }

    /** Adds a row: the same once more under another name, to be changed on its own page. */
    @POST
    @Path("/rows/{row}/copy")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Code.ANALYST)
    public Uni<Response> copyRow(
            @RestPath String name,
            @RestPath int version,
            @RestPath String row,
            @RestForm String newRow,
            @RestForm Long revision,
            @RestForm String idempotencyKey) {
        var ref = VersionPages.ref(name, version);
        var another = newRow == null ? "" : newRow.strip();
        return change(
                        ref,
                        idempotencyKey,
                        revision,
                        row + " once more as " + another,
                        rowPath(ref.toString(), another),
                        files -> files.withRules(RuleFile.read(files.rules())
                                .withCopyOf(row, another)
                                .text()))
                .onFailure(IllegalArgumentException.class)
                .recoverWithUni(noName -> rowPage(
                        ref,
                        row,
                        422,
                        FormErrors.none().with("newRow", words.messages().error_row_name())))
                .onFailure(RuleViolation.class)
                .recoverWithUni(refused -> rowPage(ref, row, 409, words.refusal("newRow", (RuleViolation) refused)));
    }

    @POST
    @Path("/rows/{row}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Code.ANALYST)
    public Uni<Response> removeRow(
            @RestPath String name,
            @RestPath int version,
            @RestPath String row,
            @RestForm Long revision,
            @RestForm String idempotencyKey) {
        var ref = VersionPages.ref(name, version);
        return change(
                        ref,
                        idempotencyKey,
                        revision,
                        "without " + row,
                        files -> files.withRules(
                                RuleFile.read(files.rules()).without(row).text()))
                .onFailure(RuleViolation.class)
                .recoverWithUni(
                        refused -> rowPage(ref, row, 409, words.refusal("condition-0", (RuleViolation) refused)));
    }

    static String rowPath(String ref, String row) {
        return "/triage/publishing/" + ref + "/rules/rows/" + URLEncoder.encode(row, StandardCharsets.UTF_8);
    }

    private Uni<Response> change(
            QuestionSetRef ref, String key, Long revision, String content, UnaryOperator<SetFiles> change) {
        return change(ref, key, revision, content, "/triage/publishing/" + ref + "/rules", change);
    }

    private Uni<Response> change(
            QuestionSetRef ref,
            String key,
            Long revision,
            String content,
            String then,
            UnaryOperator<SetFiles> change) {
        var by = analyst.id();
        return commands.form(
                key,
                Map.of("version", ref.toString(), "rules", content),
                () -> edit.handle(ref, revision == null ? 0 : revision, by, change)
                        .replaceWith(Response.seeOther(URI.create(then)).build()));
    }

    private Uni<Response> page(QuestionSetRef ref, int status, FormErrors errors) {
        return reader.version(ref)
                .chain(version -> reader.answersInWords(version)
                        .map(inWords -> respond(status, tables(version, inWords, errors))));
    }

    private TemplateInstance tables(SetVersion version, Map<String, String> inWords, FormErrors errors) {
        var file = view(version);
        try {
            var tables = RuleFile.read(version.files().rules()).tables().stream()
                    .map(table -> TableView.of(version.ref().toString(), table, inWords))
                    .toList();
            return Templates.rules(file, tables, null, errors);
        } catch (NotARuleFile unreadable) {
            return Templates.rules(file, List.of(), unreadable.getMessage(), errors);
        }
    }

    private Uni<Response> rowPage(QuestionSetRef ref, String row, int status, FormErrors errors) {
        return reader.version(ref)
                .map(version -> RuleFile.read(version.files().rules()).tables().stream()
                        .flatMap(table -> table.rows().stream()
                                .filter(found -> found.id().equals(row))
                                .map(found -> RowView.of(ref.toString(), version.revision(), table, found)))
                        .findFirst()
                        .map(view -> respond(status, Templates.row(view, errors)))
                        .orElseThrow(NotFound::new));
    }

    private FileView view(SetVersion version) {
        return new FileView(
                version.ref().toString(),
                VersionView.path(version),
                "rules",
                words.messages().rules(),
                version.files().rules(),
                version.revision(),
                version.status().isOpen());
    }

    private static Response respond(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }
}
