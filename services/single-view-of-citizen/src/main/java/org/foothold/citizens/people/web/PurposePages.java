package org.foothold.citizens.people.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.foothold.citizens.wording.Wording;
import org.foothold.events.Purpose;
import org.foothold.security.CurrentCaller;
import org.foothold.security.PurposeChoice;
import org.foothold.security.Role;
import org.foothold.weblayout.FormErrors;
import org.foothold.weblayout.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Asks once in a shift what a worker looks for people for; the pages that show people send a reader here who has not said. */
@Path("/citizens/purpose")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Code.CONNECTOR, Role.Code.CONTACT_CENTRE_AGENT, Role.Code.HUB_WORKER, Role.Code.PARTNER_WORKER})
public class PurposePages {

    private static final String HOME = "/citizens/search";

    private final CurrentCaller caller;
    private final RoutingContext request;

    PurposePages(CurrentCaller caller, RoutingContext request) {
        this.caller = caller;
        this.request = request;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance purpose(String next, String chosen, List<Option> options, FormErrors errors);

        private Templates() {}
    }

    /** Where a reader without a purpose goes, and what they come back to. */
    public static Response askFirst(RoutingContext request) {
        return PurposeChoice.askFirst("/citizens/purpose", request);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance ask(@RestQuery String next) {
        String chosen = caller.get().purpose().orElse(Purpose.EARLY_HELP).code();
        return Templates.purpose(here(next), chosen, options(), FormErrors.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response choose(@RestForm String purpose, @RestForm String next) {
        Optional<Purpose> chosen = PurposeChoice.offered(purpose);
        if (chosen.isEmpty()) {
            var errors = FormErrors.none()
                    .with("purpose", Wording.of(request).people().purpose_missing());
            return Response.status(422)
                    .entity(Templates.purpose(here(next), null, options(), errors))
                    .build();
        }
        return Response.seeOther(URI.create(here(next)))
                .cookie(PurposeChoice.remember(chosen.get()))
                .build();
    }

    /** Only back to our own pages: never to an address that somebody put into a link. */
    private static String here(String next) {
        return next != null && next.matches("/citizens/(search|people)[A-Za-z0-9/?&=_-]*") ? next : HOME;
    }

    private List<Option> options() {
        var words = Wording.of(request).messages();
        return PurposeChoice.OFFERED.stream()
                .map(purpose -> Option.of(purpose.code(), words.purpose(purpose.code())))
                .toList();
    }
}
