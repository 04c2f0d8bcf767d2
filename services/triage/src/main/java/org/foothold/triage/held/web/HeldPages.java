package org.foothold.triage.held.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.foothold.audit.Access;
import org.foothold.audit.Audit;
import org.foothold.events.Purpose;
import org.foothold.events.RecordRef;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.foothold.triage.held.application.HeldConversationReader;
import org.foothold.triage.held.application.Workers;
import org.foothold.weblayout.Locales;
import org.jboss.resteasy.reactive.RestPath;

/** The conversations a worker held, and what was noted of one; every look at one is recorded. */
@Path("/triage/held-conversations")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Code.CONNECTOR, Role.Code.HUB_WORKER, Role.Code.CONTACT_CENTRE_AGENT})
@RequirePurpose(implied = Purpose.EARLY_HELP)
public class HeldPages {
    private final HeldConversationReader reader;
    private final CurrentCaller caller;
    private final Audit audit;
    private final RoutingContext request;

    HeldPages(HeldConversationReader reader, CurrentCaller caller, Audit audit, RoutingContext request) {
        this.reader = reader;
        this.caller = caller;
        this.audit = audit;
        this.request = request;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<HeldView> held);

        static native TemplateInstance conversation(HeldView view);

        private Templates() {}
    }

    @GET
    public Uni<TemplateInstance> list() {
        var worker = Workers.of(caller.get());
        var words = HeldWords.in(Locales.of(request));
        return reader.latestOf(worker)
                .map(all -> Templates.list(all.stream()
                        .map(held -> HeldView.listed(held, worker, words))
                        .toList()));
    }

    @GET
    @Path("/{id}")
    public Uni<TemplateInstance> show(@RestPath UUID id) {
        var worker = Workers.of(caller.get());
        var words = HeldWords.in(Locales.of(request));
        return reader.read(id, worker)
                .call(opened -> audit.record(Access.to("worker-notes")
                        .showing(new RecordRef("triage", opened.held().recordId()))))
                .map(opened -> Templates.conversation(HeldView.of(opened, worker, words)));
    }
}
