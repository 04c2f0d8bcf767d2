package org.foothold.citizens.risk.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.citizens.risk.application.ShowRisk.Shown;
import org.foothold.citizens.risk.domain.Indicator;
import org.foothold.citizens.risk.domain.Reason;
import org.foothold.citizens.risk.domain.Sign;

/**
 * How much speaks for a crisis to come, and why. No quality of prediction is claimed beyond what docs/single-view/risk.md reports.
 *
 * @param level not-known, no-signs, some-signs, raised, high, or a-person-will-look when the rules could not be asked
 * @param notKnown what no record tells of; it neither raises nor lowers the level
 */
@Schema(name = "Risk")
public record RiskResponse(String citizen, String level, int score, List<Why> reasons, List<String> notKnown) {

    /** A rule that applies; its words by language. */
    @Schema(name = "RiskReason")
    public record Why(String rule, int points, Map<String, String> words, List<Knowledge> because) {}

    /** What makes it apply. */
    @Schema(name = "RiskKnowledge")
    public record Knowledge(String sign, String value, List<Source> from) {}

    /** A record that says so. */
    @Schema(name = "RiskSource")
    public record Source(String record, String source, LocalDate asOf) {}

    static RiskResponse of(Shown shown) {
        var risk = shown.risk();
        return new RiskResponse(
                shown.citizen().toString(),
                risk.level().code(),
                risk.score(),
                risk.reasons().stream().map(RiskResponse::why).toList(),
                risk.notKnown().stream().map(Sign::code).toList());
    }

    private static Why why(Reason reason) {
        return new Why(
                reason.rule(),
                reason.points(),
                reason.words(),
                reason.because().stream().map(RiskResponse::knowledge).toList());
    }

    private static Knowledge knowledge(Indicator indicator) {
        return new Knowledge(
                indicator.sign().code(),
                indicator.value().toString(),
                indicator.from().stream()
                        .map(told -> new Source(told.record().toString(), told.source(), told.asOf()))
                        .toList());
    }
}
