package org.foothold.triage.held.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
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
import java.util.Map;
import java.util.UUID;
import org.foothold.events.Purpose;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.RuleViolation;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.foothold.security.command.IdempotentCommands;
import org.foothold.triage.flag.web.FlagChoices;
import org.foothold.triage.flag.web.FlagFormErrors;
import org.foothold.triage.flag.web.FlagMessages;
import org.foothold.triage.held.application.FlagInConversationHandler;
import org.foothold.triage.held.application.HeldConversationReader;
import org.foothold.triage.held.application.Workers;
import org.foothold.weblayout.FormErrors;
import org.foothold.weblayout.Locales;
import org.jboss.resteasy.reactive.RestPath;

/** Flags the person a worker talks to for the fast track: why and how soon. Who they are, the conversation knows. */
@Path("/triage/held-conversations/{id}/flag")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Code.CONNECTOR, Role.Code.HUB_WORKER, Role.Code.CONTACT_CENTRE_AGENT})
@RequirePurpose(implied = Purpose.EARLY_HELP)
public class FlaggingPages {
    private static final URI RAISED = URI.create("/triage/flags/raised");

    private final HeldConversationReader reader;
    private final FlagInConversationHandler flag;
    private final IdempotentCommands commands;
    private final CurrentCaller caller;
    private final RoutingContext request;

    FlaggingPages(
            HeldConversationReader reader,
            FlagInConversationHandler flag,
            IdempotentCommands commands,
            CurrentCaller caller,
            RoutingContext request) {
        this.reader = reader;
        this.flag = flag;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance flagging(
                HeldView view, FlaggingForm form, FlagChoices choices, FormErrors errors);

        private Templates() {}
    }

    @GET
    public Uni<Response> ask(@RestPath UUID id) {
        return page(id, 200, new FlaggingForm(), FormErrors.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> raise(@RestPath UUID id, @BeanParam FlaggingForm form) {
        var worker = Workers.of(caller.get());
        return Uni.createFrom()
                .item(form::checked)
                .chain(why -> commands.form(
                        form.idempotencyKey,
                        Map.of("conversation", id, "flag", form.content()),
                        () -> flag.handle(id, worker, why)
                                .replaceWith(Response.seeOther(RAISED).build())))
                .onFailure(InvalidInput.class)
                .recoverWithUni(invalid -> page(id, 422, form, FlagFormErrors.of((InvalidInput) invalid, words())))
                .onFailure(RuleViolation.class)
                .recoverWithUni(nobody -> page(id, 409, form, FormErrors.none()));
    }

    private Uni<Response> page(UUID id, int status, FlaggingForm form, FormErrors errors) {
        var worker = Workers.of(caller.get());
        return reader.read(id, worker)
                .map(opened -> Response.status(status)
                        .entity(Templates.flagging(
                                HeldView.of(opened, worker, HeldWords.in(Locales.of(request))),
                                form,
                                FlagChoices.in(words()),
                                errors))
                        .build());
    }

    private FlagMessages words() {
        return MessageBundles.get(
                FlagMessages.class, Localized.Literal.of(Locales.of(request).getLanguage()));
    }
}
