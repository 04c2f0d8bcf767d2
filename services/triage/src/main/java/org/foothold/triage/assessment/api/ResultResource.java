package org.foothold.triage.assessment.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.foothold.kernel.RuleViolation;
import org.foothold.triage.assessment.api.ResultResponse.AdviceEntry;
import org.foothold.triage.assessment.api.ResultResponse.DueEntry;
import org.foothold.triage.assessment.api.ResultResponse.MoneyEntry;
import org.foothold.triage.assessment.api.ResultResponse.PlacesEntry;
import org.foothold.triage.assessment.application.AssessmentReader;
import org.foothold.triage.assessment.application.AssessmentView;
import org.foothold.triage.assessment.domain.MoneyCheck;
import org.foothold.triage.assessment.domain.Outcome;
import org.foothold.triage.entitlement.application.MayBeDueReader;
import org.foothold.triage.entitlement.domain.MayBeDue;
import org.foothold.triage.nearby.application.PlacesForResult;
import org.foothold.triage.nearby.domain.Nearby;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The result of a completed assessment. */
@Path("/api/triage/assessments/{id}/result")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class ResultResource {
    private final AssessmentKeys keys;
    private final AssessmentReader reader;
    private final LanguageOfAnswers guidance;
    private final MayBeDueReader mayBeDue;
    private final PlacesForResult places;

    ResultResource(
            AssessmentReader reader,
            LanguageOfAnswers guidance,
            MayBeDueReader mayBeDue,
            PlacesForResult places,
            AssessmentKeys keys) {
        this.keys = keys;
        this.reader = reader;
        this.guidance = guidance;
        this.mayBeDue = mayBeDue;
        this.places = places;
    }

    @GET
    public Uni<ResultResponse> read(
            @RestPath UUID id, @RestHeader(AssessmentResource.SECRET) String secret, @RestQuery String language) {
        return reader.read(keys.of(id, secret)).chain(view -> {
            var outcome = view.assessment()
                    .outcome()
                    .orElseThrow(() -> new RuleViolation(
                            "a-result-follows-the-answers", "Complete the assessment to see its result."));
            var words = language == null ? view.assessment().language() : language;
            var theirs = guidance.view(view, words);
            return mayBeDue.read(view.questions(), view.assessment().answers())
                    .chain(due -> places.of(view, words).map(near -> result(theirs, outcome, due, near, words)));
        });
    }

    private ResultResponse result(
            AssessmentView view, Outcome outcome, MayBeDue due, Optional<Nearby> near, String language) {
        return new ResultResponse(
                outcome.stage().code(),
                AdviceEntry.of(guidance.atStage(outcome.stage(), language), language),
                outcome.dangers().stream()
                        .map(danger -> AdviceEntry.of(guidance.inDanger(danger, language), language))
                        .toList(),
                view.followUp().stream()
                        .flatMap(follows -> follows.advice().stream())
                        .flatMap(topic -> guidance.on(topic, language))
                        .map(advice -> AdviceEntry.of(advice, language))
                        .toList(),
                near.map(PlacesEntry::of).orElse(null),
                view.reasons().stream().map(reason -> reason.in(language)).toList(),
                money(view),
                due.isEmpty() ? null : DueEntry.of(due, language),
                view.contactBy().orElse(null));
    }

    private static MoneyEntry money(AssessmentView view) {
        var money = MoneyCheck.of(view.route(), view.assessment().answers());
        return money.isEmpty()
                ? null
                : new MoneyEntry(
                        money.comesIn(),
                        money.goesOut(),
                        money.isKnown() ? money.left() : null,
                        money.priorityDebt(),
                        money.otherDebt());
    }
}
