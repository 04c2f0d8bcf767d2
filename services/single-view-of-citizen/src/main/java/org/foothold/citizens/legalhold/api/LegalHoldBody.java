package org.foothold.citizens.legalhold.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.citizens.legalhold.domain.LegalHold;

/** A legal hold as it is answered. */
@Schema(name = "LegalHold")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LegalHoldBody(
        UUID id,
        String person,
        String reference,
        String reason,
        String placedBy,
        Instant placedAt,
        String liftedBy,
        Instant liftedAt,
        String liftedBecause) {

    /** A hold to be placed. */
    @Schema(name = "LegalHoldToPlace")
    public record ToPlace(String person, String reference, String reason) {}

    /** Why a hold is lifted. */
    @Schema(name = "LegalHoldLifting")
    public record ToLift(String because) {}

    static LegalHoldBody of(LegalHold hold) {
        return new LegalHoldBody(
                hold.id(),
                "citizen:" + hold.citizen(),
                hold.reference(),
                hold.reason(),
                hold.placedBy(),
                hold.placedAt(),
                hold.lifted().map(LegalHold.Lifting::by).orElse(null),
                hold.lifted().map(LegalHold.Lifting::at).orElse(null),
                hold.lifted().map(LegalHold.Lifting::because).orElse(null));
    }
}
