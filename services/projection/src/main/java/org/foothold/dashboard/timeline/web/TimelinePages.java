package org.foothold.dashboard.timeline.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.foothold.dashboard.access.web.PurposePages;
import org.foothold.dashboard.timeline.application.ShowTimeline;
import org.foothold.dashboard.wording.Wording;
import org.foothold.security.Caller;
import org.foothold.security.CurrentCaller;
import org.foothold.security.Role;
import org.foothold.weblayout.Locales;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The timeline of one person. An id that was absorbed leads to the page of the one that survives. */
@Path("/dashboard/people/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Code.CONNECTOR, Role.Code.MANAGER, Role.Code.CONTACT_CENTRE_AGENT, Role.Code.PARTNER_WORKER})
public class TimelinePages {

    private static final int ON_A_PAGE = 25;

    private final ShowTimeline timelines;
    private final CurrentCaller current;
    private final RoutingContext request;

    TimelinePages(ShowTimeline timelines, CurrentCaller current, RoutingContext request) {
        this.timelines = timelines;
        this.current = current;
        this.request = request;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance timeline(TimelineView view);

        private Templates() {}
    }

    @GET
    public Uni<Response> timeline(@RestPath String id, @RestQuery String page) {
        Caller caller = current.get();
        if (caller.purpose().isEmpty()) {
            return Uni.createFrom().item(PurposePages.askFirst(request));
        }
        int number = page != null && page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1;
        Wording words = Wording.in(Locales.of(request));
        return timelines.show(caller, id, (number - 1) * ON_A_PAGE, ON_A_PAGE).map(shown -> {
            String found = shown.timeline().id().toString();
            if (!found.equals(id)) {
                return Response.seeOther(URI.create("/dashboard/people/" + found))
                        .build();
            }
            boolean mayOpenRecords =
                    caller.hasAny(Role.CONNECTOR, Role.CONTACT_CENTRE_AGENT, Role.HUB_WORKER, Role.PARTNER_WORKER);
            boolean mayAsk = caller.isCouncilStaff()
                    && caller.hasAny(Role.CONNECTOR, Role.CONTACT_CENTRE_AGENT, Role.HUB_WORKER);
            TimelineView view = TimelineView.of(shown, mayOpenRecords, mayAsk, number, ON_A_PAGE, words);
            return Response.ok(Templates.timeline(view))
                    .header("Cache-Control", "no-store")
                    .build();
        });
    }
}
