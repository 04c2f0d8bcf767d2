package org.foothold.triage.assessment.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.foothold.kernel.InvalidInput;
import org.foothold.triage.assessment.application.AnswerQuestion;
import org.foothold.triage.assessment.application.AnswerQuestionHandler;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.weblayout.FormErrors;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** One question per page. An answer is kept as soon as it is sent, so going back loses nothing; danger leads to help at once. */
@Path("/triage/questions/{question}")
@PermitAll
public class QuestionPages {
    private static final String CONTACT_ME = "contact-me";

    private final Visits visits;
    private final AnswerQuestionHandler answer;
    private final FormMessages messages;

    QuestionPages(Visits visits, AnswerQuestionHandler answer, FormMessages messages) {
        this.visits = visits;
        this.answer = answer;
        this.messages = messages;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance question(QuestionView view, FormErrors errors);
    }

    @GET
    public Uni<Response> show(
            @RestPath String question, @RestQuery String then, @RestCookie(VisitCookie.NAME) String cookie) {
        return visits.with(cookie, visit -> {
            if (visit.view().isCompleted()) {
                return visits.goTo(Paths.RESULT);
            }
            var asked = visit.view().questions().question(question);
            var given = visit.view().assessment().answers().to(question);
            return visits.page(Templates.question(
                    QuestionView.of(visit, asked, given, then, visits.language()), FormErrors.none()));
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> answer(
            @RestPath String question,
            @RestForm("answer") List<String> chosen,
            @RestForm String then,
            @RestCookie(VisitCookie.NAME) String cookie) {
        return visits.with(cookie, visit -> {
            if (visit.view().isCompleted()) {
                return visits.goTo(Paths.RESULT);
            }
            var asked = visit.view().questions().question(question);
            return answer.handle(new AnswerQuestion(visit.key(), question, chosen))
                    .chain(ignored -> visits.find(cookie))
                    .map(now -> visits.to(pageAfter(asked, chosen, then, visit, now.orElseThrow())))
                    .onFailure(InvalidInput.class)
                    .recoverWithUni(invalid -> again(visit, asked, chosen, then, (InvalidInput) invalid));
        });
    }

    private Uni<Response> again(Visit visit, Question asked, List<String> chosen, String then, InvalidInput invalid) {
        var errors = messages.of(visits.language(), invalid, field -> "answer");
        return visits.page(
                422, Templates.question(QuestionView.of(visit, asked, chosen, then, visits.language()), errors));
    }

    private static String pageAfter(Question asked, List<String> chosen, String then, Visit before, Visit now) {
        if (!before.view().dangers().containsAll(now.view().dangers())) {
            return Paths.URGENT_HELP;
        }
        if (chosen.contains(CONTACT_ME) && !now.view().assessment().contact().left()) {
            return Paths.CONTACT_DETAILS;
        }
        if (QuestionView.TO_CHECK.equals(then)) {
            return Paths.CHECK_ANSWERS;
        }
        return now.view()
                .questions()
                .after(asked.key())
                .map(next -> Paths.question(next.key()))
                .orElse(Paths.CHECK_ANSWERS);
    }
}
