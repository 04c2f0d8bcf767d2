package org.foothold.triage.flag.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foothold.kernel.RuleViolation;
import org.foothold.security.CurrentCaller;
import org.foothold.security.Role;
import org.foothold.security.command.IdempotentCommands;
import org.foothold.triage.flag.application.FlagReader;
import org.foothold.triage.flag.application.ResolveFlag;
import org.foothold.triage.flag.application.ResolveFlagHandler;
import org.foothold.triage.flag.domain.Flag;
import org.foothold.triage.flag.domain.FlagId;
import org.foothold.triage.flag.domain.FlagOutcome;
import org.foothold.weblayout.FormErrors;
import org.foothold.weblayout.Locales;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Says what came of a flag, on a page of its own to which the dashboard's list leads and from which one goes back there. */
@Path("/triage/flags/{id}/resolution")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Code.CONNECTOR, Role.Code.HUB_WORKER, Role.Code.CONTACT_CENTRE_AGENT})
public class ResolutionPages {
    private static final URI PEOPLE = URI.create("/dashboard/people-to-contact");

    private final FlagReader flags;
    private final ResolveFlagHandler resolve;
    private final IdempotentCommands commands;
    private final CurrentCaller caller;
    private final RoutingContext request;

    ResolutionPages(
            FlagReader flags,
            ResolveFlagHandler resolve,
            IdempotentCommands commands,
            CurrentCaller caller,
            RoutingContext request) {
        this.flags = flags;
        this.resolve = resolve;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance resolution(ResolutionView view, FormErrors errors);

        private Templates() {}
    }

    @GET
    public Uni<Response> ask(@RestPath UUID id) {
        return page(id, 200, FormErrors.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> record(@RestPath UUID id, @RestForm String outcome, @RestForm String idempotencyKey) {
        Optional<FlagOutcome> said = FlagOutcome.of(outcome);
        if (said.isEmpty()) {
            return page(id, 422, FormErrors.none().with("outcome", words().error_outcome()));
        }
        var command = new ResolveFlag(
                new FlagId(id), said.get(), caller.get().person().subject().orElseThrow());
        return commands.form(
                        idempotencyKey,
                        Map.of("flag", id, "outcome", outcome),
                        () -> resolve.handle(command)
                                .replaceWith(Response.seeOther(PEOPLE).build()))
                .onFailure(RuleViolation.class)
                .recoverWithUni(resolvedAlready -> page(id, 409, FormErrors.none()));
    }

    private Uni<Response> page(UUID id, int status, FormErrors errors) {
        return flags.read(new FlagId(id)).map(flag -> response(flag, status, errors));
    }

    private Response response(Flag flag, int status, FormErrors errors) {
        return Response.status(status)
                .entity(Templates.resolution(ResolutionView.of(flag, words(), language()), errors))
                .build();
    }

    private FlagMessages words() {
        return MessageBundles.get(
                FlagMessages.class, Localized.Literal.of(language().getLanguage()));
    }

    private Locale language() {
        return Locales.of(request);
    }
}
