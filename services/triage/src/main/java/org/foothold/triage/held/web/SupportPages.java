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
import java.util.UUID;
import org.foothold.audit.Access;
import org.foothold.audit.Audit;
import org.foothold.events.Purpose;
import org.foothold.events.RecordRef;
import org.foothold.kernel.InvalidInput;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.foothold.triage.held.application.HeldConversationReader;
import org.foothold.triage.held.application.NoteHandler;
import org.foothold.triage.held.application.Workers;
import org.foothold.triage.held.domain.Support;
import org.foothold.triage.held.domain.SupportNeeds;
import org.foothold.weblayout.FormErrors;
import org.foothold.weblayout.Locales;
import org.foothold.weblayout.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Says what somebody needs to take part. The same again changes nothing, so it needs no key. */
@Path("/triage/held-conversations/{id}/support-needs")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Code.CONNECTOR, Role.Code.HUB_WORKER, Role.Code.CONTACT_CENTRE_AGENT})
@RequirePurpose(implied = Purpose.EARLY_HELP)
public class SupportPages {
    private final HeldConversationReader reader;
    private final NoteHandler notes;
    private final CurrentCaller caller;
    private final Audit audit;
    private final RoutingContext request;

    SupportPages(
            HeldConversationReader reader,
            NoteHandler notes,
            CurrentCaller caller,
            Audit audit,
            RoutingContext request) {
        this.reader = reader;
        this.notes = notes;
        this.caller = caller;
        this.audit = audit;
        this.request = request;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance support(
                String path,
                List<Option> needs,
                List<String> chosen,
                List<Option> languages,
                String language,
                FormErrors errors);

        private Templates() {}
    }

    @GET
    public Uni<Response> ask(@RestPath UUID id) {
        return reader.read(id, Workers.of(caller.get()))
                .call(opened -> audit.record(Access.to("support-needs")
                        .showing(new RecordRef("triage", opened.held().recordId()))))
                .map(opened -> page(
                        id,
                        200,
                        opened.held().support().all().stream()
                                .map(Support::code)
                                .toList(),
                        opened.held().support().interpretInto().orElse(null),
                        FormErrors.none()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> keep(@RestPath UUID id, @RestForm List<String> support, @RestForm String interpretInto) {
        return Uni.createFrom()
                .item(() -> SupportNeeds.given(support, interpretInto))
                .chain(needs -> notes.needs(id, Workers.of(caller.get()), needs))
                .map(held -> Response.seeOther(URI.create(HeldView.path(held))).build())
                .onFailure(InvalidInput.class)
                .recoverWithItem(
                        invalid -> page(id, 422, support, interpretInto, words().errors((InvalidInput) invalid)));
    }

    private Response page(UUID id, int status, List<String> chosen, String language, FormErrors errors) {
        return Response.status(status)
                .entity(Templates.support(
                        "/triage/held-conversations/" + id,
                        words().allNeeds(),
                        chosen == null ? List.of() : chosen,
                        words().allLanguages(),
                        language,
                        errors))
                .build();
    }

    private HeldWords words() {
        return HeldWords.in(Locales.of(request));
    }
}
