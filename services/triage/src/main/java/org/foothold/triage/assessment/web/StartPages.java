package org.foothold.triage.assessment.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.foothold.triage.assessment.application.StartAssessment;
import org.foothold.triage.assessment.application.StartAssessmentHandler;
import org.foothold.triage.assessment.domain.Channel;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestForm;

/**
 * Begins the quiz and ends it. A start keeps no stored answer to repeat: on a shared device it would hand the next person the cookie of the
 * last.
 */
@Path(Paths.START)
@PermitAll
public class StartPages {
    private static final String FIRST_STEP = "first-step";

    private final Visits visits;
    private final StartAssessmentHandler start;
    private final Beginnings beginnings;
    private final SharedDevice device;

    StartPages(Visits visits, StartAssessmentHandler start, Beginnings beginnings, SharedDevice device) {
        this.visits = visits;
        this.start = start;
        this.beginnings = beginnings;
        this.device = device;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance start(String goOn, long minutes);
    }

    @GET
    public Uni<Response> show(@RestCookie(VisitCookie.NAME) String cookie) {
        return visits.find(cookie)
                .chain(visit ->
                        visits.page(Templates.start(visit.map(Visit::nextPage).orElse(null), device.minutes())));
    }

    @POST
    public Uni<Response> start(@RestForm String device) {
        return start.handle(new StartAssessment(FIRST_STEP, Channel.WEB, visits.language()))
                .chain(started -> beginnings.on(device, started));
    }

    @GET
    @Path("/finish")
    public Uni<Response> toStart() {
        return visits.goTo(Paths.START);
    }

    /** Takes the answers off this device; what was sent stays sent. */
    @POST
    @Path("/finish")
    public Response finish() {
        return visits.forget(Paths.START);
    }
}
