package org.foothold.events.triage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foothold.events.RecordRef;

/**
 * Somebody should contact this person: a quiz, a worker or a fast track says so. Danger goes to the restricted topic alone.
 *
 * @param assessmentId the assessment that led to it, absent for a worker's flag
 * @param reasons codes of why, most pressing first
 * @param respondBy when the first contact is due
 */
public record FlagRaised(
        UUID flagId,
        RecordRef recordRef,
        UUID assessmentId,
        List<String> reasons,
        String urgency,
        String origin,
        Instant respondBy) {

    public FlagRaised {
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
    }
}
