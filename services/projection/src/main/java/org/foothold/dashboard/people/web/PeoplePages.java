package org.foothold.dashboard.people.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import org.foothold.dashboard.access.web.PurposePages;
import org.foothold.dashboard.people.application.ShowPeopleToContact;
import org.foothold.dashboard.wording.Wording;
import org.foothold.security.Caller;
import org.foothold.security.CurrentCaller;
import org.foothold.security.Role;
import org.foothold.weblayout.Locales;
import org.jboss.resteasy.reactive.RestQuery;

/** The list of people to contact as a page. It is forgiving: a filter it does not know is no filter. */
@Path("/dashboard")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Code.CONNECTOR, Role.Code.MANAGER, Role.Code.CONTACT_CENTRE_AGENT, Role.Code.PARTNER_WORKER})
public class PeoplePages {

    private static final int ON_A_PAGE = 25;

    private final ShowPeopleToContact people;
    private final CurrentCaller current;
    private final RoutingContext request;
    private final InstantSource clock;

    PeoplePages(ShowPeopleToContact people, CurrentCaller current, RoutingContext request, InstantSource clock) {
        this.people = people;
        this.current = current;
        this.request = request;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance people(PeopleView view);

        private Templates() {}
    }

    @GET
    public Response home() {
        return Response.seeOther(java.net.URI.create("/dashboard/people-to-contact"))
                .build();
    }

    @GET
    @Path("people-to-contact")
    public Uni<Response> list(
            @RestQuery String urgency,
            @RestQuery String need,
            @RestQuery String ward,
            @RestQuery String page,
            @RestQuery String since,
            @HeaderParam("Sec-Fetch-Mode") String fetchMode) {
        Caller caller = current.get();
        if (caller.purpose().isEmpty()) {
            return Uni.createFrom().item(PurposePages.askFirst(request));
        }
        PeopleQuestion question = PeopleQuestion.of(urgency, need, ward, page, since);
        boolean live = fetchMode != null && !fetchMode.equals("navigate");
        Wording words = Wording.in(Locales.of(request));
        return people.show(caller, question.filter(), question.offset(ON_A_PAGE), ON_A_PAGE, live)
                .map(list -> PeopleView.of(list, question, ON_A_PAGE, words, caller, clock.instant()))
                .map(view -> Response.ok(Templates.people(view))
                        .header("Cache-Control", "no-store")
                        .build());
    }
}
