package org.foothold.citizens.breakglass.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.foothold.citizens.breakglass.application.WatchBrokenGlass;
import org.foothold.citizens.wording.Wording;
import org.foothold.events.Purpose;
import org.foothold.kernel.RuleViolation;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.jboss.resteasy.reactive.RestPath;

/** Broken glass, for the data-protection officer. */
@Path("/citizens/break-glass-alerts")
@RolesAllowed(Role.Code.DPO)
@Produces(MediaType.TEXT_HTML)
@RequirePurpose(implied = Purpose.SUBJECT_RIGHTS)
public class BreakGlassAlertPages {

    private static final URI HERE = URI.create("/citizens/break-glass-alerts");

    private final WatchBrokenGlass watch;
    private final CurrentCaller caller;
    private final RoutingContext request;

    BreakGlassAlertPages(WatchBrokenGlass watch, CurrentCaller caller, RoutingContext request) {
        this.watch = watch;
        this.caller = caller;
        this.request = request;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<AlertView> alerts);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> list() {
        var wording = Wording.of(request);
        return watch.list(caller.get())
                .map(found -> Response.ok(Templates.list(found.stream()
                                .map(broken -> AlertView.of(broken, wording))
                                .toList()))
                        .header("Cache-Control", "no-store")
                        .build());
    }

    /** The second of two clicks finds it done. */
    @POST
    @Path("{id}/acknowledgement")
    @Operation(hidden = true)
    public Uni<Response> acknowledge(@RestPath UUID id) {
        return watch.acknowledge(id, caller.get())
                .replaceWithVoid()
                .onFailure(RuleViolation.class)
                .recoverWithNull()
                .map(done -> Response.seeOther(HERE).build());
    }
}
