package org.foothold.citizens.review.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.citizens.review.application.Reviews.Decided;
import org.foothold.citizens.review.domain.Decision;

/** A decision that stands; its id is what undoes it. */
@Schema(name = "MatchDecision")
public record DecisionResponse(UUID id, String verdict, String reason, String decidedBy, Instant decidedAt) {

    static DecisionResponse of(Decision decision) {
        return new DecisionResponse(
                decision.id(),
                decision.verdict().code(),
                decision.reason().code(),
                decision.decidedBy(),
                decision.decidedAt());
    }

    static DecisionResponse of(Decided decided) {
        return new DecisionResponse(
                decided.id(), decided.verdict().code(), decided.reason(), decided.decidedBy(), decided.decidedAt());
    }
}
