package org.foothold.citizens.legalhold.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.foothold.kernel.RuleViolation;

/**
 * Why somebody must not be erased for now: a claim, an inquiry, safeguarding. It stands until somebody lifts it and says why.
 *
 * @param reference of the case that needs the data
 */
public record LegalHold(
        UUID id,
        UUID citizen,
        String reference,
        String reason,
        String placedBy,
        Instant placedAt,
        Optional<Lifting> lifted) {

    /** The rule by which a hold refuses. */
    public static final String REFUSAL = "person-is-on-legal-hold";

    /** That it no longer stands. */
    public record Lifting(String by, Instant at, String because) {}

    public boolean stands() {
        return lifted.isEmpty();
    }

    public LegalHold lift(String by, Instant now, String because) {
        if (!stands()) {
            throw new RuleViolation("hold-was-lifted", "This hold was lifted before.");
        }
        return new LegalHold(
                id, citizen, reference, reason, placedBy, placedAt, Optional.of(new Lifting(by, now, because)));
    }

    /** What whoever wants to erase the person is told. */
    public RuleViolation refusal() {
        return new RuleViolation(
                REFUSAL,
                "A legal hold stands on this person (reference " + reference
                        + "). Nothing is erased until it is lifted.");
    }
}
