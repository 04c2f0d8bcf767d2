package org.foothold.citizens.review.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.citizens.review.application.LookAtQuestion.Sides;
import org.foothold.citizens.review.application.ReviewedRecord;

/** A question with both sides and the steps of the score, which sum exactly to it. */
@Schema(name = "MatchSides")
public record SidesResponse(
        UUID id,
        String queue,
        String question,
        Side one,
        Side other,
        List<Step> waterfall,
        double bits,
        double joinAt,
        double askFrom,
        String model) {

    /** @param more what else this citizen has */
    @Schema(name = "MatchSide")
    public record Side(UUID citizen, Values record, List<Values> more) {}

    /** @param weight in bits */
    @Schema(name = "WaterfallStep")
    public record Step(String what, String level, double weight) {}

    /** What a record says; of identifiers only the end. */
    @Schema(name = "MatchRecord")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Values(
            UUID id,
            String source,
            LocalDate asOf,
            String givenName,
            String familyName,
            LocalDate dateOfBirth,
            String address,
            String postcode,
            String nino,
            String nhsNumber,
            String councilReference,
            List<String> phones,
            List<String> emails) {

        static Values of(ReviewedRecord record) {
            return new Values(
                    record.id(),
                    record.sourceSystem(),
                    record.asOf(),
                    record.given(),
                    record.family(),
                    record.born(),
                    record.address(),
                    record.postcode(),
                    ReviewedRecord.ending(record.nino()),
                    ReviewedRecord.ending(record.nhsNumber()),
                    ReviewedRecord.ending(record.councilReference()),
                    record.phones(),
                    record.emails());
        }

        /** Personal values print as nothing. */
        @Override
        public String toString() {
            return "Values[" + id + "]";
        }
    }

    static SidesResponse of(Sides sides) {
        var question = sides.question();
        return new SidesResponse(
                question.id(),
                question.question().queue().code(),
                question.question().code(),
                side(sides, question.citizenOne(), sides.one()),
                side(sides, question.citizenOther(), sides.other()),
                sides.waterfall().steps().stream()
                        .map(step -> new Step(step.what(), step.level(), step.weight() / 1000.0))
                        .toList(),
                sides.waterfall().score() / 1000.0,
                sides.joinAt() / 1000.0,
                sides.reviewAt() / 1000.0,
                sides.model());
    }

    private static Side side(Sides sides, UUID citizen, ReviewedRecord record) {
        return new Side(
                citizen,
                Values.of(record),
                sides.moreOf(citizen).stream().map(Values::of).toList());
    }
}
