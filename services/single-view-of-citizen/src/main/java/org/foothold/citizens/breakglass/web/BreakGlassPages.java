package org.foothold.citizens.breakglass.web;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.foothold.citizens.breakglass.application.BreakGlass;
import org.foothold.citizens.wording.Wording;
import org.foothold.events.Purpose;
import org.foothold.events.RecordRef;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.NotFound;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.foothold.weblayout.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Break the glass before somebody: say why, then see them for a quarter of an hour. */
@Path("/citizens/break-glass")
@RolesAllowed({Role.Code.CONNECTOR, Role.Code.CONTACT_CENTRE_AGENT, Role.Code.HUB_WORKER})
@Produces(MediaType.TEXT_HTML)
@RequirePurpose(implied = Purpose.BREAK_GLASS)
public class BreakGlassPages {

    private final BreakGlass breakGlass;
    private final CurrentCaller caller;
    private final RoutingContext request;

    BreakGlassPages(BreakGlass breakGlass, CurrentCaller caller, RoutingContext request) {
        this.breakGlass = breakGlass;
        this.caller = caller;
        this.request = request;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance ask(String person, String reason, FormErrors errors);

        static native TemplateInstance behind(BehindView view);

        private Templates() {}
    }

    /** @param person the reference that a record page leads here with */
    @GET
    @Operation(hidden = true)
    public Response ask(@RestQuery String person) {
        return page(Templates.ask(person, null, FormErrors.none()), 200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> breakGlass(@RestForm String person, @RestForm String reason) {
        return Uni.createFrom()
                .item(() -> citizen(person))
                .chain(citizen -> breakGlass.breakFor(citizen, reason, caller.get()))
                .map(broken -> Response.seeOther(URI.create("/citizens/break-glass/" + broken.id()))
                        .build())
                .onFailure(NotFound.class)
                .transform(nobody -> new InvalidInput("person", "unknown", "Nothing is held under this reference."))
                .onFailure(InvalidInput.class)
                .recoverWithItem(failure -> page(
                        Templates.ask(person, reason, Wording.of(request).errorsAboutRights((InvalidInput) failure)),
                        422));
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public Uni<Response> show(@RestPath UUID id) {
        return breakGlass
                .show(id, caller.get())
                .map(shown -> page(Templates.behind(BehindView.of(shown, Wording.of(request))), 200));
    }

    private static RecordRef citizen(String written) {
        try {
            RecordRef person = RecordRef.parse(written == null ? null : written.strip());
            if (person.service().equals("citizen")) {
                return person;
            }
        } catch (IllegalArgumentException malformed) {
            // told below, as any other reference that is not a citizen's
        }
        throw new InvalidInput(
                "person", "format", "Give a reference like citizen:0190a6c5-0000-7000-8000-000000000000.");
    }

    private static Response page(TemplateInstance page, int status) {
        return Response.status(status)
                .entity(page)
                .header("Cache-Control", "no-store")
                .build();
    }
}
