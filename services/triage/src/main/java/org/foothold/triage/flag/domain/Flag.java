package org.foothold.triage.flag.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.events.RecordRef;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.Personal;
import org.foothold.kernel.RuleViolation;

/**
 * Somebody should be contacted: why, how soon, who says so. Its life is short: raised, then resolved once, with what came of it. A flag with a
 * reason of danger is always a crisis and is published to the restricted readers alone; its note never leaves this service.
 */
public record Flag(
        FlagId id,
        RecordRef person,
        Optional<UUID> assessmentId,
        List<FlagReason> reasons,
        Urgency urgency,
        FlagOrigin origin,
        Optional<String> raisedBy,
        Optional<Personal<String>> note,
        Instant raisedAt,
        Instant respondBy,
        Optional<Resolution> resolution,
        long version) {

    public Flag {
        if (reasons.isEmpty()) {
            throw new InvalidInput("reasons", "required", "Say why this person should be contacted");
        }
        reasons = reasons.stream().distinct().toList();
        if (reasons.stream().anyMatch(FlagReason::isDanger) && urgency != Urgency.CRISIS) {
            throw new InvalidInput(
                    "urgency", "danger-is-a-crisis", "A reason of danger is always urgent: choose crisis");
        }
    }

    public boolean isDanger() {
        return reasons.stream().anyMatch(FlagReason::isDanger);
    }

    /** Says what came of the flag; the one change a flag knows. */
    public Flag resolve(Resolution came) {
        if (resolution.isPresent()) {
            throw new RuleViolation("a-flag-is-resolved-once", "What came of this flag was recorded already.");
        }
        return new Flag(
                id,
                person,
                assessmentId,
                reasons,
                urgency,
                origin,
                raisedBy,
                note,
                raisedAt,
                respondBy,
                Optional.of(came),
                version + 1);
    }
}
