package org.foothold.triage.held.web;

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
import java.util.Map;
import java.util.UUID;
import org.foothold.events.Purpose;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.Personal;
import org.foothold.kernel.RuleViolation;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.foothold.security.command.IdempotentCommands;
import org.foothold.triage.held.application.HeldConversationReader;
import org.foothold.triage.held.application.NoteHandler;
import org.foothold.triage.held.application.Workers;
import org.foothold.triage.held.domain.Note;
import org.foothold.weblayout.FormErrors;
import org.foothold.weblayout.Locales;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Writes a note: the one in hand while the conversation runs, an addition afterwards. Shows only what the writer wrote themselves. */
@Path("/triage/held-conversations/{id}/note")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Code.CONNECTOR, Role.Code.HUB_WORKER, Role.Code.CONTACT_CENTRE_AGENT})
@RequirePurpose(implied = Purpose.EARLY_HELP)
public class NotePages {
    private final HeldConversationReader reader;
    private final NoteHandler notes;
    private final IdempotentCommands commands;
    private final CurrentCaller caller;
    private final RoutingContext request;

    NotePages(
            HeldConversationReader reader,
            NoteHandler notes,
            IdempotentCommands commands,
            CurrentCaller caller,
            RoutingContext request) {
        this.reader = reader;
        this.notes = notes;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance note(HeldView view, String text, int limit, FormErrors errors);

        private Templates() {}
    }

    @GET
    public Uni<Response> ask(@RestPath UUID id) {
        return page(id, 200, null, FormErrors.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> keep(@RestPath UUID id, @RestForm String text, @RestForm String idempotencyKey) {
        var worker = Workers.of(caller.get());
        return commands.form(
                        idempotencyKey,
                        Map.of("conversation", id, "text", text == null ? "" : text),
                        () -> notes.note(id, worker, text)
                                .map(held -> Response.seeOther(URI.create(HeldView.path(held)))
                                        .build()))
                .onFailure(InvalidInput.class)
                .recoverWithUni(invalid -> page(id, 422, text, words().errors((InvalidInput) invalid)))
                .onFailure(RuleViolation.class)
                .recoverWithUni(full -> page(
                        id,
                        409,
                        text,
                        FormErrors.none().with("text", words().say().error_no_more())));
    }

    private Uni<Response> page(UUID id, int status, String typed, FormErrors errors) {
        var worker = Workers.of(caller.get());
        return reader.read(id, worker).map(opened -> {
            var inHand = opened.held().noteInHand(worker, opened.over());
            var text =
                    typed == null ? inHand.map(Note::text).map(Personal::reveal).orElse("") : typed;
            return Response.status(status)
                    .entity(Templates.note(HeldView.of(opened, worker, words()), text, Note.LONGEST, errors))
                    .build();
        });
    }

    private HeldWords words() {
        return HeldWords.in(Locales.of(request));
    }
}
