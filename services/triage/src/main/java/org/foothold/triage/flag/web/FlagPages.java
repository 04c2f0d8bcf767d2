package org.foothold.triage.flag.web;

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
import java.time.InstantSource;
import java.time.LocalDate;
import org.foothold.calendar.PlatformClock;
import org.foothold.kernel.InvalidInput;
import org.foothold.security.CurrentCaller;
import org.foothold.security.Role;
import org.foothold.security.command.IdempotentCommands;
import org.foothold.triage.flag.application.FlagSomebodyHandler;
import org.foothold.weblayout.FormErrors;
import org.foothold.weblayout.Locales;

/** Lets a worker flag somebody they met outside a conversation for the fast track: who, how to reach them, why, how soon. */
@Path("/triage/flags")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Code.CONNECTOR, Role.Code.HUB_WORKER, Role.Code.CONTACT_CENTRE_AGENT, Role.Code.PARTNER_WORKER})
public class FlagPages {
    private static final URI RAISED = URI.create("/triage/flags/raised");

    private final FlagSomebodyHandler flag;
    private final IdempotentCommands commands;
    private final CurrentCaller caller;
    private final RoutingContext request;
    private final InstantSource clock;

    FlagPages(
            FlagSomebodyHandler flag,
            IdempotentCommands commands,
            CurrentCaller caller,
            RoutingContext request,
            InstantSource clock) {
        this.flag = flag;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance somebody(FlagForm form, FlagChoices choices, FormErrors errors);

        static native TemplateInstance raised();

        private Templates() {}
    }

    @GET
    @Path("/new")
    public Response ask() {
        return page(200, new FlagForm(), FormErrors.none());
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> raise(@BeanParam FlagForm form) {
        var by = caller.get().person().subject().orElseThrow();
        var today = LocalDate.ofInstant(clock.instant(), PlatformClock.LOCAL_TIME);
        return Uni.createFrom()
                .item(() -> form.toCommand(today, language(), by))
                .chain(command -> commands.form(
                        form.idempotencyKey,
                        form.content(),
                        () -> flag.handle(command)
                                .replaceWith(Response.seeOther(RAISED).build())))
                .onFailure(InvalidInput.class)
                .recoverWithItem(invalid -> page(422, form, FlagFormErrors.of((InvalidInput) invalid, words())));
    }

    @GET
    @Path("/raised")
    public TemplateInstance raised() {
        return Templates.raised();
    }

    private Response page(int status, FlagForm form, FormErrors errors) {
        return Response.status(status)
                .entity(Templates.somebody(form, FlagChoices.in(words()), errors))
                .build();
    }

    private FlagMessages words() {
        return MessageBundles.get(FlagMessages.class, Localized.Literal.of(language()));
    }

    private String language() {
        return Locales.of(request).getLanguage();
    }
}
