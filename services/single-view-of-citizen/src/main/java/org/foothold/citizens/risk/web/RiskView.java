package org.foothold.citizens.risk.web;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.Collectors;
import org.foothold.citizens.risk.domain.Indicator;
import org.foothold.citizens.risk.domain.Level;
import org.foothold.citizens.risk.domain.Reason;
import org.foothold.citizens.risk.domain.Risk;
import org.foothold.citizens.risk.domain.Sign;
import org.foothold.citizens.wording.Wording;

/** A risk as the record page shows it, in the reader's language. */
@TemplateData
public record RiskView(String level, String colour, boolean judged, List<Why> reasons, String notKnown) {

    /** Most sources named for one reason; how many there are besides is said. */
    private static final int SOURCES = 3;

    /** A rule that applies, and what it rests on. */
    @TemplateData
    public record Why(String words, String points, List<String> because) {}

    public static RiskView of(Risk risk, Wording wording) {
        var words = wording.risk();
        return new RiskView(
                words.level(risk.level().code()),
                colour(risk.level()),
                risk.level() != Level.A_PERSON_WILL_LOOK,
                risk.reasons().stream().map(reason -> why(reason, wording)).toList(),
                risk.notKnown().isEmpty()
                        ? null
                        : wording.list(risk.notKnown().stream().map(Sign::code).toList(), words::sign));
    }

    private static Why why(Reason reason, Wording wording) {
        return new Why(
                reason.in(wording.language()),
                wording.risk().points(reason.points()),
                reason.because().stream().map(known -> because(known, wording)).toList());
    }

    private static String because(Indicator known, Wording wording) {
        String sources = known.from().stream()
                .limit(SOURCES)
                .map(told -> wording.risk().source(wording.people().source(told.source()), wording.day(told.asOf())))
                .collect(Collectors.joining("; "));
        int more = known.from().size() - SOURCES;
        String all = more > 0 ? wording.risk().more(sources, more) : sources;
        return wording.risk()
                .because(
                        wording.risk().sign(known.sign().code()),
                        wording.risk().value(known.value().toString()),
                        all);
    }

    private static String colour(Level level) {
        return switch (level) {
            case HIGH -> "red";
            case RAISED, A_PERSON_WILL_LOOK -> "orange";
            case SOME_SIGNS -> "yellow";
            case NO_SIGNS, NOT_KNOWN -> "grey";
        };
    }
}
