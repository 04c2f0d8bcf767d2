package org.foothold.triage.flag.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.foothold.triage.flag.domain.Flag;

/** A flag as the one who acts on it needs it. Why it was raised is read on the dashboard, by whoever may. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FlagResponse(UUID id, String urgency, Instant respondBy, String outcome) {
    static FlagResponse of(Flag flag) {
        return new FlagResponse(
                flag.id().value(),
                flag.urgency().code(),
                flag.respondBy(),
                flag.resolution().map(came -> came.outcome().code()).orElse(null));
    }
}
