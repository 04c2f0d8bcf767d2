package org.foothold.triage.assessment.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.foothold.calendar.PlatformClock;
import org.foothold.triage.TriageSettings;
import org.foothold.triage.assessment.domain.Outcome;
import org.foothold.triage.guidance.application.Guidance;
import org.jboss.resteasy.reactive.RestCookie;

/** The result in plain words: what we understood, what you can do now, and who will be in touch by when. */
@Path(Paths.RESULT)
@PermitAll
public class ResultPages {
    private final Visits visits;
    private final Guidance guidance;
    private final TriageSettings settings;
    private final FormMessages messages;

    ResultPages(Visits visits, Guidance guidance, TriageSettings settings, FormMessages messages) {
        this.visits = visits;
        this.guidance = guidance;
        this.settings = settings;
        this.messages = messages;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance result(ResultView view);
    }

    @GET
    public Uni<Response> show(@RestCookie(VisitCookie.NAME) String cookie) {
        return visits.with(
                cookie,
                visit -> visit.view()
                        .assessment()
                        .outcome()
                        .map(outcome -> visits.page(Templates.result(view(visit, outcome))))
                        .orElseGet(() -> visits.goTo(visit.nextPage())));
    }

    private ResultView view(Visit visit, Outcome outcome) {
        var language = visits.language();
        var contact = visit.view().assessment().contact();
        return new ResultView(
                AdviceView.of(guidance.atStage(outcome.stage()), language),
                outcome.dangers().stream()
                        .map(danger -> AdviceView.of(guidance.inDanger(danger), language))
                        .toList(),
                outcome.needs().stream()
                        .map(need -> AdviceView.of(guidance.onNeed(need), language))
                        .toList(),
                visit.view().reasons().stream()
                        .map(reason -> reason.in(language))
                        .toList(),
                AnswerRow.of(visit, messages.inWords(language)),
                visit.view().contactBy().map(by -> inWords(by, language)).orElse(null),
                contact.left(),
                contact.safe(),
                settings.councilPhone());
    }

    /** For example "Monday 23 November 2026, 2pm"; the same shape reads well in Welsh. */
    private static String inWords(Instant moment, String language) {
        ZonedDateTime local = moment.atZone(PlatformClock.LOCAL_TIME);
        var day = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.of(language))
                .format(local);
        var time = DateTimeFormatter.ofPattern("h:mma", Locale.ENGLISH).format(local);
        return day + ", " + time.toLowerCase(Locale.ROOT).replace(":00", "");
    }
}
