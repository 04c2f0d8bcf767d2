package org.foothold.citizens.legalhold.web;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.foothold.citizens.legalhold.application.HoldPerson;
import org.foothold.citizens.subject.domain.SubjectRequest;
import org.foothold.citizens.wording.Wording;
import org.foothold.events.Purpose;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.NotFound;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.foothold.security.command.IdempotentCommands;
import org.foothold.weblayout.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Place and lift legal holds. */
@Path("/citizens/legal-holds")
@RolesAllowed(Role.Code.DPO)
@Produces(MediaType.TEXT_HTML)
@RequirePurpose(implied = Purpose.SUBJECT_RIGHTS)
public class LegalHoldPages {

    private static final URI HERE = URI.create("/citizens/legal-holds");

    private final HoldPerson holdPerson;
    private final IdempotentCommands commands;
    private final CurrentCaller caller;
    private final RoutingContext request;

    LegalHoldPages(HoldPerson holdPerson, IdempotentCommands commands, CurrentCaller caller, RoutingContext request) {
        this.holdPerson = holdPerson;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                List<HoldView> holds, String person, String reference, String reason, FormErrors errors);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> list() {
        return page(null, null, null, FormErrors.none(), 200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> place(
            @RestForm String idempotencyKey,
            @RestForm String person,
            @RestForm String reference,
            @RestForm String reason) {
        return Uni.createFrom()
                .item(() -> SubjectRequest.read(person, reference))
                .chain(asked -> commands.form(
                        idempotencyKey,
                        List.of(person, reference, String.valueOf(reason)),
                        () -> holdPerson.place(asked, reason, caller.get()).replaceWith(LegalHoldPages::toTheList)))
                .onFailure(NotFound.class)
                .transform(nobody -> new InvalidInput("person", "unknown", "Nothing is held under this reference."))
                .onFailure(InvalidInput.class)
                .recoverWithUni(failure -> page(
                        person, reference, reason, Wording.of(request).errorsAboutRights((InvalidInput) failure), 422));
    }

    @POST
    @Path("{id}/lifting")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> lift(@RestPath UUID id, @RestForm String idempotencyKey, @RestForm String because) {
        return commands.form(
                        idempotencyKey,
                        List.of(id, String.valueOf(because)),
                        () -> holdPerson.lift(id, because, caller.get()).replaceWith(LegalHoldPages::toTheList))
                .onFailure(InvalidInput.class)
                .recoverWithUni(failure ->
                        page(null, null, null, Wording.of(request).errorsAboutRights((InvalidInput) failure), 422));
    }

    private Uni<Response> page(String person, String reference, String reason, FormErrors errors, int status) {
        var wording = Wording.of(request);
        return holdPerson
                .list(caller.get())
                .map(holds -> Response.status(status)
                        .entity(Templates.list(
                                holds.stream()
                                        .map(hold -> HoldView.of(hold, wording))
                                        .toList(),
                                person,
                                reference,
                                reason,
                                errors))
                        .header("Cache-Control", "no-store")
                        .build());
    }

    private static Response toTheList() {
        return Response.seeOther(HERE).build();
    }
}
