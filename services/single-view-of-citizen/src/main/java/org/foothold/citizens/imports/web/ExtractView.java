package org.foothold.citizens.imports.web;

import io.quarkus.qute.TemplateData;
import org.foothold.citizens.extract.domain.Extract;
import org.foothold.citizens.extract.domain.ExtractState;
import org.foothold.citizens.wording.Wording;

/** Whom a complete file no longer has, as the page of its import shows it. */
@TemplateData
public record ExtractView(
        String state,
        String colour,
        boolean counted,
        boolean over,
        boolean waits,
        int percent,
        String question,
        String records,
        String missing,
        String withdrawn,
        String held,
        String cameBack,
        String failed,
        String waiting,
        String answered) {

    static ExtractView of(Extract extract, Wording wording) {
        var counts = extract.counts();
        String missing = wording.number(extract.missing());
        String records = wording.number(extract.records());
        return new ExtractView(
                wording.extract().state(extract.state().code()),
                colour(extract.state()),
                extract.state() != ExtractState.COUNTING,
                extract.state().rests(),
                extract.isWaiting(),
                extract.percent(),
                wording.extract().question(missing, records),
                records,
                missing,
                wording.number(counts.withdrawn()),
                wording.number(counts.held()),
                wording.number(counts.cameBack()),
                wording.number(counts.failed()),
                wording.number(extract.isWaiting() ? extract.missing() : 0),
                extract.answer()
                        .map(answer -> wording.extract().answered_by(answer.by(), wording.moment(answer.at())))
                        .orElse(null));
    }

    private static String colour(ExtractState state) {
        return switch (state) {
            case COUNTING, GOING -> "blue";
            case WAITING -> "yellow";
            case DONE -> "green";
            case DECLINED, OVERTAKEN -> "grey";
        };
    }
}
