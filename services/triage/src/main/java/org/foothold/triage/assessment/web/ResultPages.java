package org.foothold.triage.assessment.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.foothold.triage.TriageSettings;
import org.foothold.triage.assessment.domain.MoneyCheck;
import org.foothold.triage.assessment.domain.Outcome;
import org.foothold.triage.entitlement.application.MayBeDueReader;
import org.foothold.triage.entitlement.domain.MayBeDue;
import org.foothold.triage.nearby.application.PlacesForResult;
import org.foothold.triage.nearby.web.PlacesView;
import org.foothold.triage.questionset.domain.Danger;
import org.jboss.resteasy.reactive.RestCookie;

/** The result in plain words: what we understood, what you can do now, and who will be in touch by when. */
@Path(Paths.RESULT)
@PermitAll
public class ResultPages {
    private final Visits visits;
    private final LanguageOfPages guidance;
    private final TriageSettings settings;
    private final FormMessages messages;
    private final MayBeDueReader mayBeDue;
    private final PlacesForResult places;

    ResultPages(
            Visits visits,
            LanguageOfPages guidance,
            TriageSettings settings,
            FormMessages messages,
            MayBeDueReader mayBeDue,
            PlacesForResult places) {
        this.visits = visits;
        this.guidance = guidance;
        this.settings = settings;
        this.messages = messages;
        this.mayBeDue = mayBeDue;
        this.places = places;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance result(ResultView view, LettersOut send);

        static native TemplateInstance resultText(ResultView view);

        static native TemplateInstance resultInShort(ResultView view);
    }

    @GET
    public Uni<Response> show(@RestCookie(VisitCookie.NAME) String cookie) {
        return result(
                cookie,
                view -> visits.words(Templates.resultInShort(view))
                        .chain(words -> visits.page(Templates.result(view, LettersOut.of(words)))));
    }

    /** The same in plain text, to keep. */
    @GET
    @Path("text")
    public Uni<Response> keep(@RestCookie(VisitCookie.NAME) String cookie) {
        return result(cookie, view -> visits.file(Templates.resultText(view), "result.txt"));
    }

    private Uni<Response> result(String cookie, Function<ResultView, Uni<Response>> shown) {
        return visits.with(
                cookie,
                visit -> visit.view()
                        .assessment()
                        .outcome()
                        .map(outcome -> mayBeDue.read(
                                        visit.view().questions(),
                                        visit.view().assessment().answers())
                                .chain(due -> places.of(visit.view(), visits.language())
                                        .chain(near ->
                                                shown.apply(view(visit, outcome, due, near.map(PlacesView::of))))))
                        .orElseGet(() -> visits.goTo(visit.nextPage())));
    }

    private ResultView view(Visit visit, Outcome outcome, MayBeDue due, Optional<PlacesView> near) {
        var language = visits.language();
        var contact = visit.view().assessment().contact();
        return new ResultView(
                AdviceView.of(guidance.atStage(outcome.stage(), language), language),
                outcome.dangers().stream()
                        .map(danger -> AdviceView.of(guidance.inDanger(danger, language), language))
                        .toList(),
                visit.view().followUp().stream()
                        .flatMap(follows -> follows.advice().stream())
                        .flatMap(topic -> guidance.on(topic, language))
                        .map(advice -> AdviceView.of(advice, language))
                        .toList(),
                near.orElse(null),
                visit.view().reasons().stream()
                        .map(reason -> reason.in(language))
                        .toList(),
                AnswerRow.of(visit, messages.inWords(language)),
                visit.view().notAsked(),
                money(visit, messages.inWords(language)),
                DueView.of(visit, due, language),
                !visit.view().assessment().questionSet().name().equals(ConversationPages.FULL_CONVERSATION),
                Paths.held(visit),
                visit.view()
                        .contactBy()
                        .map(by -> Moments.dayAndTime(by, language))
                        .orElse(null),
                outcome.dangers().isEmpty()
                        ? guidance.whySoon(visit.view(), language).orElse(null)
                        : null,
                contact.left(),
                contact.left() && !contact.safe()
                        ? AdviceView.of(guidance.inDanger(Danger.DOMESTIC_ABUSE, language), language)
                        : null,
                settings.councilPhone());
    }

    private static MoneyView money(Visit visit, AnswerWords in) {
        var money =
                MoneyCheck.of(visit.view().route(), visit.view().assessment().answers());
        return money.isEmpty() ? null : MoneyView.of(money, in);
    }
}
