package org.foothold.citizens.erasure.web;

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
import org.foothold.citizens.erasure.application.EraseCitizenHandler;
import org.foothold.citizens.erasure.application.PreviewErasure;
import org.foothold.citizens.erasure.application.ReadErasures;
import org.foothold.citizens.subject.domain.SubjectRequest;
import org.foothold.citizens.wording.Wording;
import org.foothold.events.Purpose;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.NotFound;
import org.foothold.kernel.RuleViolation;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.foothold.weblayout.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Erase somebody in two steps: first what it would do, then the confirmation; after it the proof. */
@Path("/citizens/erasures")
@RolesAllowed(Role.Code.DPO)
@Produces(MediaType.TEXT_HTML)
@RequirePurpose(implied = Purpose.SUBJECT_RIGHTS)
public class ErasurePages {

    private final PreviewErasure previewErasure;
    private final EraseCitizenHandler erase;
    private final ReadErasures erasures;
    private final CurrentCaller caller;
    private final RoutingContext request;

    ErasurePages(
            PreviewErasure previewErasure,
            EraseCitizenHandler erase,
            ReadErasures erasures,
            CurrentCaller caller,
            RoutingContext request) {
        this.previewErasure = previewErasure;
        this.erase = erase;
        this.erasures = erasures;
        this.caller = caller;
        this.request = request;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                List<ErasureView> erasures, String person, String reference, FormErrors errors);

        static native TemplateInstance check(ErasureView.Check check, boolean changed);

        static native TemplateInstance show(ErasureView erasure);

        private Templates() {}
    }

    /** @param person the reference that a search leads here with */
    @GET
    @Operation(hidden = true)
    public Uni<Response> list(@RestQuery String person) {
        return list(person, null, FormErrors.none(), 200);
    }

    @POST
    @Path("check")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> check(@RestForm String person, @RestForm String reference) {
        return Uni.createFrom()
                .item(() -> SubjectRequest.read(person, reference))
                .chain(asked -> check(asked, false, 200))
                .onFailure(NotFound.class)
                .transform(nobody -> new InvalidInput("person", "unknown", "Nothing is held under this reference."))
                .onFailure(InvalidInput.class)
                .recoverWithUni(failure ->
                        list(person, reference, Wording.of(request).errorsAboutRights((InvalidInput) failure), 422));
    }

    /** A refusal shows the check again, as things are by now. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> erase(@RestForm String person, @RestForm String reference, @RestForm String state) {
        SubjectRequest asked = SubjectRequest.read(person, reference);
        return erase.handle(asked, state, caller.get())
                .map(erased -> Response.seeOther(URI.create("/citizens/erasures/" + erased.id()))
                        .build())
                .onFailure(RuleViolation.class)
                .recoverWithUni(() -> check(asked, true, 409));
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public Uni<Response> show(@RestPath UUID id) {
        return erasures.find(id)
                .map(erasure -> page(Templates.show(ErasureView.of(erasure, Wording.of(request))), 200));
    }

    private Uni<Response> check(SubjectRequest asked, boolean changed, int status) {
        return previewErasure
                .preview(asked, caller.get())
                .map(preview ->
                        page(Templates.check(ErasureView.Check.of(preview, Wording.of(request)), changed), status));
    }

    private Uni<Response> list(String person, String reference, FormErrors errors, int status) {
        var wording = Wording.of(request);
        return erasures.newest()
                .map(found -> page(
                        Templates.list(
                                found.stream()
                                        .map(erasure -> ErasureView.of(erasure, wording))
                                        .toList(),
                                person,
                                reference,
                                errors),
                        status));
    }

    private static Response page(TemplateInstance page, int status) {
        return Response.status(status)
                .entity(page)
                .header("Cache-Control", "no-store")
                .build();
    }
}
