package org.foothold.citizens.account.web;

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
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.foothold.citizens.account.application.GiveOnlineAccess;
import org.foothold.citizens.wording.Wording;
import org.foothold.events.Purpose;
import org.foothold.kernel.InvalidInput;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.foothold.weblayout.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Give somebody access to their own page, and end it. The code stands on one answer and nowhere else. */
@Path("/citizens/people/{id}/online-access")
@Produces(MediaType.TEXT_HTML)
@RequirePurpose(implied = Purpose.SUBJECT_RIGHTS)
public class OnlineAccessPages {

    private final GiveOnlineAccess giveOnlineAccess;
    private final CurrentCaller caller;
    private final InstantSource clock;
    private final RoutingContext request;

    OnlineAccessPages(
            GiveOnlineAccess giveOnlineAccess, CurrentCaller caller, InstantSource clock, RoutingContext request) {
        this.giveOnlineAccess = giveOnlineAccess;
        this.caller = caller;
        this.clock = clock;
        this.request = request;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(OnlineAccessView view, boolean ended, FormErrors errors);

        static native TemplateInstance code(String citizen, String code, String until);

        private Templates() {}
    }

    @GET
    @RolesAllowed({Role.Code.CONNECTOR, Role.Code.CONTACT_CENTRE_AGENT, Role.Code.HUB_WORKER, Role.Code.DPO})
    @Operation(hidden = true)
    public Uni<Response> show(@RestPath UUID id, @RestQuery String ended) {
        return page(id, ended != null, FormErrors.none(), 200);
    }

    @POST
    @RolesAllowed({Role.Code.CONNECTOR, Role.Code.CONTACT_CENTRE_AGENT, Role.Code.HUB_WORKER})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> give(@RestPath UUID id, @RestForm String checked) {
        return Uni.createFrom()
                .deferred(() -> giveOnlineAccess.give(id, checked, caller.get()))
                .map(given -> answer(
                        Templates.code(
                                id.toString(),
                                given.code().inParts(),
                                Wording.of(request).deadline(given.until())),
                        200))
                .onFailure(InvalidInput.class)
                .recoverWithUni(
                        wrong -> page(id, false, Wording.of(request).errorsOfAccess((InvalidInput) wrong), 422));
    }

    @POST
    @Path("ending")
    @RolesAllowed({Role.Code.CONNECTOR, Role.Code.CONTACT_CENTRE_AGENT, Role.Code.HUB_WORKER, Role.Code.DPO})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> end(@RestPath UUID id, @RestForm String because) {
        return Uni.createFrom()
                .deferred(() -> giveOnlineAccess.end(id, because, caller.get()))
                .map(done -> Response.seeOther(URI.create("/citizens/people/" + id + "/online-access?ended=1"))
                        .build())
                .onFailure(InvalidInput.class)
                .recoverWithUni(
                        wrong -> page(id, false, Wording.of(request).errorsOfAccess((InvalidInput) wrong), 422));
    }

    private Uni<Response> page(UUID id, boolean ended, FormErrors errors, int status) {
        boolean mayGive = caller.get().person().hasAny(Role.CONNECTOR, Role.CONTACT_CENTRE_AGENT, Role.HUB_WORKER);
        return giveOnlineAccess
                .show(id, caller.get())
                .map(shown -> answer(
                        Templates.show(
                                OnlineAccessView.of(shown, mayGive, clock.instant(), Wording.of(request)),
                                ended,
                                errors),
                        status));
    }

    private static Response answer(TemplateInstance page, int status) {
        return Response.status(status)
                .entity(page)
                .header("Cache-Control", "no-store")
                .build();
    }
}
