package org.foothold.citizens.access.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.citizens.access.application.Look;

/** Somebody was shown data about people. */
@Schema(name = "AccessRecord")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LookResponse(
        UUID id,
        Instant at,
        String service,
        String actor,
        String role,
        String organisation,
        String purpose,
        String action,
        String reason,
        List<String> subjects) {

    static LookResponse of(Look look) {
        return new LookResponse(
                look.id(),
                look.at(),
                look.service(),
                look.actor(),
                look.role(),
                look.organisation().orElse(null),
                look.purpose(),
                look.action(),
                look.reason().orElse(null),
                look.subjects());
    }
}
