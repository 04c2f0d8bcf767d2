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
import java.util.Objects;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.RuleViolation;
import org.foothold.security.Role;
import org.foothold.security.command.IdempotentCommands;
import org.foothold.triage.publishing.application.CreateDraft;
import org.foothold.triage.publishing.application.CreateDraftHandler;
import org.foothold.triage.publishing.application.FilesOfInstrument;
import org.foothold.triage.publishing.application.PublishingReader;
import org.foothold.triage.publishing.domain.SetFiles;
import org.foothold.weblayout.FormErrors;

/** All question sets with their versions, and where a draft begins. */
@Path("/triage/publishing")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Code.ANALYST, Role.Code.ADMIN})
public class PublishingPages {
    private final PublishingReader reader;
    private final CreateDraftHandler create;
    private final IdempotentCommands commands;
    private final FilesOfInstrument instrument;
    private final Uploads uploads;
    private final Analyst analyst;
    private final PublishingWords words;

    PublishingPages(
            PublishingReader reader,
            CreateDraftHandler create,
            IdempotentCommands commands,
            FilesOfInstrument instrument,
            Uploads uploads,
            Analyst analyst,
            PublishingWords words) {
        this.reader = reader;
        this.create = create;
        this.commands = commands;
        this.instrument = instrument;
        this.uploads = uploads;
        this.analyst = analyst;
        this.words = words;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance shelf(List<ShelfRow> rows, String name, FormErrors errors);

        private Templates() {}
    }

    @GET
    public Uni<Response> shelf() {
        analyst.id();
        return page(200, null, FormErrors.none());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.Code.ANALYST)
    public Uni<Response> begin(@BeanParam DraftForm form) {
        var by = analyst.id();
        return Uni.combine()
                .all()
                .unis(
                        uploads.text(form.questionsFile),
                        uploads.text(form.rulesFile),
                        uploads.text(form.testCasesFile),
                        reader.shelf())
                .asTuple()
                .chain(given -> {
                    if (given.getItem1().filter(FilesOfInstrument::is).isPresent()) {
                        return instrument
                                .of(form.name, given.getItem1().get())
                                .map(files -> new CreateDraft(form.name, files, by));
                    }
                    boolean known = given.getItem4().versions().stream()
                            .anyMatch(version -> version.ref().name().equals(form.name));
                    boolean copies = known
                            && given.getItem1().isEmpty()
                            && given.getItem2().isEmpty();
                    return Uni.createFrom()
                            .item(() -> new CreateDraft(
                                    form.name,
                                    copies
                                            ? null
                                            : new SetFiles(
                                                    given.getItem1().orElse(""),
                                                    given.getItem2().orElse(""),
                                                    given.getItem3().orElse("cases: []\n")),
                                    by));
                })
                .chain(command -> commands.form(
                        form.idempotencyKey,
                        Map.of("draft", Objects.toString(command)),
                        () -> create.handle(command)
                                .map(draft -> Response.seeOther(URI.create(VersionView.path(draft)))
                                        .build())))
                .onFailure(InvalidInput.class)
                .recoverWithUni(invalid -> page(422, form.name, words.invalid((InvalidInput) invalid)))
                .onFailure(RuleViolation.class)
                .recoverWithUni(refused -> page(409, form.name, words.refusal("name", (RuleViolation) refused)));
    }

    private Uni<Response> page(int status, String name, FormErrors errors) {
        return reader.shelf()
                .map(shelf -> Response.status(status)
                        .entity(Templates.shelf(
                                shelf.versions().stream()
                                        .map(version -> ShelfRow.of(version, shelf, words))
                                        .toList(),
                                name,
                                errors))
                        .build());
    }
}
