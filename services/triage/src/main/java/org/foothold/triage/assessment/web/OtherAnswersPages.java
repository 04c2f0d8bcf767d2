package org.foothold.triage.assessment.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Predicate;
import org.foothold.security.Role;
import org.foothold.triage.assessment.application.OtherAnswersReader;
import org.foothold.triage.assessment.domain.OtherAnswer;
import org.foothold.triage.assessment.domain.Outcome;
import org.foothold.triage.assessment.domain.WhatWouldHaveChangedIt.Reader;
import org.foothold.triage.guidance.application.Guidance;
import org.jboss.resteasy.reactive.RestCookie;

/** Tells the worker who holds a conversation which single answers would have changed what it came to. */
@Path(Paths.WHAT_IF)
@RolesAllowed({Role.Code.CONNECTOR, Role.Code.HUB_WORKER, Role.Code.CONTACT_CENTRE_AGENT})
public class OtherAnswersPages {
    private final Visits visits;
    private final OtherAnswersReader others;
    private final Guidance guidance;
    private final FormMessages messages;

    OtherAnswersPages(Visits visits, OtherAnswersReader others, Guidance guidance, FormMessages messages) {
        this.visits = visits;
        this.others = others;
        this.guidance = guidance;
        this.messages = messages;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance whatIf(
                String stage, boolean danger, List<OtherAnswerRow> more, List<OtherAnswerRow> less);
    }

    @GET
    public Uni<Response> show(@RestCookie(VisitCookie.NAME) String cookie) {
        return visits.with(
                cookie,
                visit -> visit.view()
                        .assessment()
                        .outcome()
                        .map(outcome -> others.of(visit.view(), Reader.WORKER)
                                .chain(found -> visits.page(page(outcome, found))))
                        .orElseGet(() -> visits.goTo(visit.nextPage())));
    }

    private TemplateInstance page(Outcome outcome, List<OtherAnswer> found) {
        Predicate<OtherAnswer> isMore = other -> other.then().stage().isAtLeast(outcome.stage());
        return Templates.whatIf(
                guidance.atStage(outcome.stage()).title().in(visits.language()),
                !outcome.dangers().isEmpty(),
                rows(found, isMore),
                rows(found, isMore.negate()));
    }

    private List<OtherAnswerRow> rows(List<OtherAnswer> found, Predicate<OtherAnswer> which) {
        var words = messages.inWords(visits.language());
        return found.stream()
                .filter(which)
                .map(other -> OtherAnswerRow.of(other, guidance, words))
                .toList();
    }
}
