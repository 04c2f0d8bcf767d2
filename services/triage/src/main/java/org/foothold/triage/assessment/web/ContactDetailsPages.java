package org.foothold.triage.assessment.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.UnaryOperator;
import org.foothold.kernel.InvalidInput;
import org.foothold.triage.assessment.application.AssessmentReader;
import org.foothold.triage.assessment.application.LeaveContactDetails;
import org.foothold.triage.assessment.application.LeaveContactDetailsHandler;
import org.foothold.weblayout.FormErrors;
import org.jboss.resteasy.reactive.RestCookie;

/** Who somebody is and how to reach them safely: asked only of those who want it, at any point of the quiz and after it. */
@Path(Paths.CONTACT_DETAILS)
@PermitAll
public class ContactDetailsPages {
    private final Visits visits;
    private final AssessmentReader reader;
    private final LeaveContactDetailsHandler leave;
    private final FormMessages messages;

    ContactDetailsPages(
            Visits visits, AssessmentReader reader, LeaveContactDetailsHandler leave, FormMessages messages) {
        this.visits = visits;
        this.reader = reader;
        this.leave = leave;
        this.messages = messages;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance contactDetails(
                DetailsForm form, DetailsChoices choices, String held, String back, FormErrors errors);
    }

    @GET
    public Uni<Response> show(@RestCookie(VisitCookie.NAME) String cookie) {
        return visits.with(
                cookie,
                visit -> reader.details(visit.key())
                        .map(details -> details.map(DetailsForm::of).orElseGet(DetailsForm::new))
                        .chain(form -> visits.page(page(form, visit, FormErrors.none()))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> leave(@BeanParam DetailsForm form, @RestCookie(VisitCookie.NAME) String cookie) {
        return visits.with(
                cookie,
                visit -> Uni.createFrom()
                        .item(() -> form.toGivenDetails(Paths.held(visit) != null))
                        .chain(details ->
                                leave.handle(new LeaveContactDetails(visit.key(), details, visits.language())))
                        .map(kept -> visits.to(visit.nextPage()))
                        .onFailure(InvalidInput.class)
                        .recoverWithUni(invalid -> visits.page(
                                422,
                                page(
                                        form,
                                        visit,
                                        messages.of(
                                                visits.language(),
                                                (InvalidInput) invalid,
                                                UnaryOperator.identity())))));
    }

    private TemplateInstance page(DetailsForm form, Visit visit, FormErrors errors) {
        return Templates.contactDetails(
                form,
                DetailsChoices.in(messages.words(visits.language())),
                Paths.held(visit),
                visit.nextPage(),
                errors);
    }
}
