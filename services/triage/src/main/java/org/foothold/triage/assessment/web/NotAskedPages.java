package org.foothold.triage.assessment.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.foothold.triage.assessment.application.AskEverythingHandler;
import org.foothold.triage.assessment.application.AssessmentReader;
import org.jboss.resteasy.reactive.RestCookie;

/** Asks somebody who wants it also what was left out, from the check and back to it. */
@Path(Paths.NOT_ASKED)
@PermitAll
public class NotAskedPages {
    private final Visits visits;
    private final AskEverythingHandler askEverything;
    private final AssessmentReader reader;

    NotAskedPages(Visits visits, AskEverythingHandler askEverything, AssessmentReader reader) {
        this.visits = visits;
        this.askEverything = askEverything;
        this.reader = reader;
    }

    @POST
    public Uni<Response> answerAnyway(@RestCookie(VisitCookie.NAME) String cookie) {
        return visits.with(
                cookie,
                visit -> visit.view().isCompleted()
                        ? visits.goTo(Paths.RESULT)
                        : askEverything
                                .handle(visit.key())
                                .chain(() -> reader.read(visit.key()))
                                .map(view -> visits.to(new Visit(visit.key(), view).nextFromCheck())));
    }
}
