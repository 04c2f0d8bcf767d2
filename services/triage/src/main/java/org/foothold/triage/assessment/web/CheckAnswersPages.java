package org.foothold.triage.assessment.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.foothold.triage.assessment.application.AssessmentReader;
import org.foothold.triage.assessment.application.CompleteAssessment;
import org.foothold.triage.assessment.application.CompleteAssessmentHandler;
import org.foothold.triage.entitlement.domain.FactsOfAConversation;
import org.jboss.resteasy.reactive.RestCookie;

/** Everything once more before it is sent; what was left open may stay open. */
@Path(Paths.CHECK_ANSWERS)
@PermitAll
public class CheckAnswersPages {
    private final Visits visits;
    private final AssessmentReader reader;
    private final CompleteAssessmentHandler complete;
    private final FormMessages messages;

    CheckAnswersPages(
            Visits visits, AssessmentReader reader, CompleteAssessmentHandler complete, FormMessages messages) {
        this.visits = visits;
        this.reader = reader;
        this.complete = complete;
        this.messages = messages;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance checkAnswers(
                List<AnswerRow.Part> parts, int notAsked, boolean full, DetailsForm details, String back);
    }

    @GET
    public Uni<Response> show(@RestCookie(VisitCookie.NAME) String cookie) {
        return visits.with(cookie, visit -> {
            if (visit.view().isCompleted()) {
                return visits.goTo(Paths.RESULT);
            }
            var parts = AnswerRow.of(visit, messages.inWords(visits.language()));
            var last = visit.view().route().questions().getLast();
            return reader.details(visit.key())
                    .chain(details -> visits.page(Templates.checkAnswers(
                            parts,
                            visit.view().notAsked(),
                            FactsOfAConversation.canBeReadFrom(visit.view().questions()),
                            details.map(DetailsForm::of).orElse(null),
                            Paths.question(last.key()))));
        });
    }

    @POST
    public Uni<Response> send(@RestCookie(VisitCookie.NAME) String cookie) {
        return visits.with(
                cookie,
                visit -> visit.view().isCompleted()
                        ? visits.goTo(Paths.RESULT)
                        : complete.handle(new CompleteAssessment(visit.key())).map(done -> visits.to(Paths.RESULT)));
    }
}
