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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foothold.audit.Access;
import org.foothold.audit.Audit;
import org.foothold.events.Purpose;
import org.foothold.events.RecordRef;
import org.foothold.kernel.RuleViolation;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.foothold.security.command.IdempotentCommands;
import org.foothold.triage.held.application.AskConsentHandler;
import org.foothold.triage.held.application.ConsentWords;
import org.foothold.triage.held.application.HeldConversationReader;
import org.foothold.triage.held.application.OpenedConversation;
import org.foothold.triage.held.application.Workers;
import org.foothold.triage.held.domain.ConsentWord;
import org.foothold.weblayout.FormErrors;
import org.foothold.weblayout.Locales;
import org.foothold.weblayout.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Gives a worker the words to read out, and keeps what the person said to them. */
@Path("/triage/held-conversations/{id}/consent")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Code.CONNECTOR, Role.Code.HUB_WORKER, Role.Code.CONTACT_CENTRE_AGENT})
@RequirePurpose(implied = Purpose.EARLY_HELP)
public class ConsentPages {
    private final HeldConversationReader reader;
    private final AskConsentHandler ask;
    private final IdempotentCommands commands;
    private final CurrentCaller caller;
    private final Audit audit;
    private final RoutingContext request;

    ConsentPages(
            HeldConversationReader reader,
            AskConsentHandler ask,
            IdempotentCommands commands,
            CurrentCaller caller,
            Audit audit,
            RoutingContext request) {
        this.reader = reader;
        this.ask = ask;
        this.commands = commands;
        this.caller = caller;
        this.audit = audit;
        this.request = request;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance consent(
                String path, String stands, List<String> aloud, List<Option> words, FormErrors errors);

        private Templates() {}
    }

    @GET
    public Uni<Response> show(@RestPath UUID id) {
        return page(id, 200, FormErrors.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> keep(@RestPath UUID id, @RestForm String word, @RestForm String idempotencyKey) {
        var said = ConsentWord.of(word);
        if (said.isEmpty()) {
            return page(id, 422, error(words().say().error_consent()));
        }
        var worker = Workers.of(caller.get());
        return commands.form(
                        idempotencyKey,
                        Map.of("conversation", id, "word", word),
                        () -> ask.handle(
                                        id,
                                        worker,
                                        said.get(),
                                        words().language().getLanguage())
                                .map(held -> Response.seeOther(URI.create(HeldView.path(held)))
                                        .build()))
                .onFailure(RuleViolation.class)
                .recoverWithUni(refused -> page(id, 409, error(refusal((RuleViolation) refused))));
    }

    private Uni<Response> page(UUID id, int status, FormErrors errors) {
        return reader.read(id, Workers.of(caller.get()))
                .call(opened -> audit.record(Access.to("asked-consent")
                        .showing(new RecordRef("triage", opened.held().recordId()))))
                .map(opened ->
                        Response.status(status).entity(template(opened, errors)).build());
    }

    private TemplateInstance template(OpenedConversation opened, FormErrors errors) {
        var words = words();
        boolean asked = opened.consent()
                .filter(consent -> consent.word().said().isPresent())
                .isPresent();
        return Templates.consent(
                HeldView.path(opened.held()),
                opened.consent().map(words::consent).orElse(null),
                ConsentWords.of(ConsentWords.VERSION, words.language().getLanguage()),
                words.consentWords(asked),
                errors);
    }

    private String refusal(RuleViolation refused) {
        return refused.rule().equals("asked-already")
                ? words().say().error_asked()
                : words().say().error_details_gone();
    }

    private static FormErrors error(String message) {
        return FormErrors.none().with("word", message);
    }

    private HeldWords words() {
        return HeldWords.in(Locales.of(request));
    }
}
