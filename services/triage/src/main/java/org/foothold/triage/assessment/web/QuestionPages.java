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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.foothold.kernel.InvalidInput;
import org.foothold.triage.TriageSettings;
import org.foothold.triage.assessment.application.AnswerQuestion;
import org.foothold.triage.assessment.application.AnswerQuestionHandler;
import org.foothold.triage.questionset.domain.Given;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.weblayout.FormErrors;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** One question per page. An answer is kept as soon as it is sent, so going back loses nothing; danger leads to help at once. */
@Path("/triage/questions/{question}")
@PermitAll
public class QuestionPages {
    private final Visits visits;
    private final AnswerQuestionHandler answer;
    private final FormMessages messages;
    private final EntryListPages lists;
    private final EarlierAnswers earlier;
    private final TriageSettings settings;

    QuestionPages(
            Visits visits,
            AnswerQuestionHandler answer,
            FormMessages messages,
            EntryListPages lists,
            EarlierAnswers earlier,
            TriageSettings settings) {
        this.visits = visits;
        this.answer = answer;
        this.messages = messages;
        this.lists = lists;
        this.earlier = earlier;
        this.settings = settings;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance question(
                QuestionView view, EarlierAnswers.Offered told, String councilPhone, FormErrors errors);
    }

    @GET
    public Uni<Response> show(
            @RestPath String question, @RestQuery String then, @RestCookie(VisitCookie.NAME) String cookie) {
        return visits.atQuestion(cookie, question, (visit, asked) -> {
            if (asked.repeats()) {
                return lists.show(visit, asked, then);
            }
            var given = FieldView.given(visit.view().assessment().answers().answerTo(question));
            return earlier.at(visit, asked, messages.inWords(visits.language()))
                    .chain(told -> visits.page(page(visit, asked, given, then, told.orElse(null), FormErrors.none())));
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> answer(
            @RestPath String question,
            MultivaluedMap<String, String> form,
            @RestCookie(VisitCookie.NAME) String cookie) {
        return visits.atQuestion(cookie, question, (visit, asked) -> {
            var then = form.getFirst("then");
            if (asked.repeats()) {
                return lists.goOn(visit, asked, form.getFirst("another"), then);
            }
            if (form.containsKey("confirm")) {
                return earlier.confirm(visit, asked, form.getFirst("told"))
                        .chain(() -> visits.afterConfirming(visit, asked, then));
            }
            var given = form.containsKey("skip") ? Given.skipped() : GivenForm.read(asked, form);
            return answer.handle(new AnswerQuestion(visit.key(), question, given))
                    .chain(() -> visits.after(visit, asked, then))
                    .onFailure(InvalidInput.class)
                    .recoverWithUni(invalid -> visits.page(
                            422, page(visit, asked, given, then, null, errors(asked, (InvalidInput) invalid))));
        });
    }

    private TemplateInstance page(
            Visit visit, Question asked, Given given, String then, EarlierAnswers.Offered told, FormErrors errors) {
        return Templates.question(
                QuestionView.of(visit, asked, given, then, messages.inWords(visits.language())),
                told,
                settings.councilPhone(),
                errors);
    }

    private FormErrors errors(Question asked, InvalidInput invalid) {
        return new AnswerErrors(messages.words(visits.language())).of(asked, invalid);
    }
}
