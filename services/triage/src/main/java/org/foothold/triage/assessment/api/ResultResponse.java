package org.foothold.triage.assessment.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.triage.entitlement.domain.Entitlement;
import org.foothold.triage.entitlement.domain.MayBeDue;
import org.foothold.triage.guidance.domain.Advice;
import org.foothold.triage.nearby.domain.Nearby;
import org.foothold.triage.nearby.domain.Place;

/** What the answers came to, in words to read out or show, and who will be in touch by when. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResultResponse(
        String stage,
        AdviceEntry meaning,

        @Schema(description = "Say these first: who to call now")
        List<AdviceEntry> urgent,

        @Schema(description = "What the person can do now, most pressing first")
        List<AdviceEntry> now,

        @Schema(description = "Only where a postcode was given")
        PlacesEntry places,

        List<String> reasons,

        @Schema(description = "Only where sums were given") MoneyEntry money,

        @Schema(description = "What the person may be due; no promise")
        DueEntry mayBeDue,

        Instant contactBy) {

    /** Places near the postcode; where {@code known} is false nobody could tell, and there may be some. */
    public record PlacesEntry(boolean known, List<PlaceEntry> items) {
        static PlacesEntry of(Nearby nearby) {
            return new PlacesEntry(
                    nearby.known(), nearby.places().stream().map(PlaceEntry::of).toList());
        }
    }

    /** One of them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlaceEntry(String name, String description, String address, String phone, String web) {
        static PlaceEntry of(Place place) {
            return new PlaceEntry(
                    place.name(),
                    place.what().orElse(null),
                    place.address().orElse(null),
                    place.phone().orElse(null),
                    place.web().orElse(null));
        }
    }

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

    /** Benefits, schemes and discounts: likely, worth asking about, and those which the answer to one question would settle. */
    public record DueEntry(
            List<EntitlementEntry> likely, List<EntitlementEntry> worthAsking, List<OneAnswerAwayEntry> oneAnswerAway) {
        static DueEntry of(MayBeDue due, String language) {
            return new DueEntry(
                    due.likely().stream()
                            .map(entitlement -> EntitlementEntry.of(entitlement, language))
                            .toList(),
                    due.worthAsking().stream()
                            .map(entitlement -> EntitlementEntry.of(entitlement, language))
                            .toList(),
                    due.oneAnswerAway().stream()
                            .map(away -> new OneAnswerAwayEntry(
                                    EntitlementEntry.of(away.entitlement(), language), away.question()))
                            .toList());
        }
    }

    /** One of them; {@code checked} is the day on which its rule was held against its source, left out where nobody has yet. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EntitlementEntry(String code, String name, String what, URI apply, URI source, LocalDate checked) {
        static EntitlementEntry of(Entitlement entitlement, String language) {
            return new EntitlementEntry(
                    entitlement.code(),
                    entitlement.name().in(language),
                    entitlement.what().in(language),
                    entitlement.apply(),
                    entitlement.source(),
                    entitlement.checked().orElse(null));
        }
    }

    /** One that may be theirs if this question were answered so. */
    public record OneAnswerAwayEntry(EntitlementEntry entitlement, String question) {}

    /** The money check in pence a month; {@code left} only where both sides are known, negative where it does not reach. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MoneyEntry(long comesIn, long goesOut, Long left, long priorityDebt, long otherDebt) {}
}
