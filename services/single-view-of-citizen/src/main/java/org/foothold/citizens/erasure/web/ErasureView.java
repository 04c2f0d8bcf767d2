package org.foothold.citizens.erasure.web;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Map;
import org.foothold.citizens.erasure.domain.Erasure;
import org.foothold.citizens.erasure.domain.ErasurePreview;
import org.foothold.citizens.legalhold.domain.LegalHold;
import org.foothold.citizens.wording.Wording;

/** An erasure as the pages show it. */
@TemplateData
public record ErasureView(
        String id,
        String person,
        String reference,
        String at,
        String state,
        String colour,
        boolean proved,
        String sought,
        List<Line> removed,
        List<Line> traces) {

    /** How many rows of what. */
    @TemplateData
    public record Line(String what, String rows, String why) {}

    /** What an erasure would do. */
    @TemplateData
    public record Check(String person, String reference, String state, List<Line> goes, List<Line> stays, String hold) {

        static Check of(ErasurePreview preview, Wording wording) {
            var words = wording.rights();
            return new Check(
                    "citizen:" + preview.citizen(),
                    preview.reference(),
                    preview.state(),
                    preview.goes().entrySet().stream()
                            .map(entry -> line(entry.getKey().table(), entry.getValue(), null, wording))
                            .toList(),
                    preview.stays().entrySet().stream()
                            .map(entry -> line(
                                    entry.getKey().table(),
                                    entry.getValue(),
                                    words.stays(entry.getKey().stays().code()),
                                    wording))
                            .toList(),
                    preview.hold().map(hold -> hold(hold, wording)).orElse(null));
        }

        private static String hold(LegalHold hold, Wording wording) {
            return wording.rights().hold_stands(hold.reference(), hold.reason());
        }
    }

    static ErasureView of(Erasure erasure, Wording wording) {
        var words = wording.rights();
        var proof = erasure.proof();
        String state = proof.map(found -> found.isClean() ? "clean" : "traces").orElse("unproved");
        return new ErasureView(
                erasure.id().toString(),
                "citizen:" + erasure.citizen(),
                erasure.reference(),
                wording.moment(erasure.erasedAt()),
                words.erasure_state(state),
                state.equals("clean") ? "green" : state.equals("traces") ? "red" : "yellow",
                proof.isPresent(),
                proof.map(found -> words.erasure_sought(found.sought(), found.ofOthers(), wording.moment(found.at())))
                        .orElse(null),
                lines(erasure.removed(), wording),
                proof.map(found -> lines(found.traces(), wording)).orElse(List.of()));
    }

    private static List<Line> lines(Map<String, Long> counts, Wording wording) {
        return counts.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), null, wording))
                .toList();
    }

    private static Line line(String table, long rows, String why, Wording wording) {
        return new Line(wording.rights().section(table), wording.number(rows), why);
    }
}
