package org.foothold.citizens.mypage.web;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.foothold.citizens.request.application.AskTheCouncil.Own;
import org.foothold.citizens.request.domain.RightsRequest;
import org.foothold.citizens.wording.Wording;
import org.foothold.kernel.Personal;

/** A request as the one who made it sees it. */
@TemplateData
public record OwnRequestView(
        String id, String reference, String kind, String item, String words, String state, String copyUntil) {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    static OwnRequestView of(Own own, Wording wording) {
        RightsRequest request = own.request();
        return new OwnRequestView(
                request.id().toString(),
                request.reference(),
                wording.mine().kind(request.kind().code()),
                request.item().map(item -> wording.mine().item(item.code())).orElse(null),
                request.words().map(Personal::reveal).orElse(null),
                state(request, wording),
                own.copyUntil().map(until -> day(until, wording)).orElse(null));
    }

    private static String state(RightsRequest request, Wording wording) {
        var words = wording.mine();
        return switch (request.state()) {
            case OPEN ->
                request.extendedBecause()
                        .map(why -> words.extended(wording.day(request.dueOn()), why))
                        .orElseGet(() -> words.open(wording.day(request.dueOn())));
            case DONE -> {
                var told = request.decision().orElseThrow();
                yield words.done(day(told.at(), wording), told.outcome());
            }
            case REFUSED -> {
                var told = request.decision().orElseThrow();
                yield words.refused(day(told.at(), wording), told.outcome());
            }
        };
    }

    private static String day(Instant at, Wording wording) {
        return wording.day(LocalDate.ofInstant(at, HERE));
    }
}
