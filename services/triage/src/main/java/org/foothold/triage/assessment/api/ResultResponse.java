package org.foothold.triage.assessment.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.triage.guidance.domain.Advice;

/** What the answers came to, in words to read out or show, and who will be in touch by when. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResultResponse(
        String stage,
        AdviceEntry meaning,

        @Schema(description = "Say these first: who to call now")
        List<AdviceEntry> urgent,

        @Schema(description = "What the person can do now, most pressing first")
        List<AdviceEntry> now,

        List<String> reasons,

        @Schema(description = "Only where sums were given") MoneyEntry money,

        Instant contactBy) {

    /** A piece of advice with those to turn to. */
    public record AdviceEntry(String title, String text, List<LineEntry> lines) {
        static AdviceEntry of(Advice advice, String language) {
            return new AdviceEntry(
                    advice.title().in(language),
                    advice.text().in(language),
                    advice.lines().stream()
                            .map(line -> new LineEntry(
                                    line.name().in(language),
                                    line.phone().orElse(null),
                                    line.web().orElse(null),
                                    line.note().map(note -> note.in(language)).orElse(null)))
                            .toList());
        }
    }

    /** Somebody to turn to. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LineEntry(String name, String phone, String web, String note) {}

    /** The money check in pence a month; {@code left} only where both sides are known, negative where it does not reach. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MoneyEntry(long comesIn, long goesOut, Long left, long priorityDebt, long otherDebt) {}
}
