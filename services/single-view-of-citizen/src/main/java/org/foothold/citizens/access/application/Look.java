package org.foothold.citizens.access.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody was shown data about people.
 *
 * @param service whose answer it was
 * @param subjects whom it showed: record references, or {@code citizen:<id>}
 */
public record Look(
        UUID id,
        Instant at,
        String service,
        String actor,
        String role,
        Optional<String> organisation,
        String purpose,
        String action,
        Optional<String> reason,
        List<String> subjects) {

    public Look {
        subjects = List.copyOf(subjects);
    }
}
