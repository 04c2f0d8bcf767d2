package org.foothold.triage.assessment.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.foothold.triage.entitlement.application.MayBeDueReader;
import org.jboss.resteasy.reactive.RestCookie;

/** What somebody may be due by what they told so far, before they send it: an answer that is missing can still be given. */
@Path(Paths.MAY_BE_DUE)
@PermitAll
public class MayBeDuePages {
    private final Visits visits;
    private final MayBeDueReader mayBeDue;

    MayBeDuePages(Visits visits, MayBeDueReader mayBeDue) {
        this.visits = visits;
        this.mayBeDue = mayBeDue;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance due(DueView due);
    }

    @GET
    public Uni<Response> show(@RestCookie(VisitCookie.NAME) String cookie) {
        return visits.with(
                cookie,
                visit -> visit.view().isCompleted()
                        ? visits.goTo(Paths.RESULT)
                        : mayBeDue.read(
                                        visit.view().questions(),
                                        visit.view().assessment().answers())
                                .chain(due -> visits.page(Templates.due(DueView.of(visit, due, visits.language())))));
    }
}
