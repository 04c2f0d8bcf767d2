package org.foothold.events.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody was shown data about people: one event per answer, with all whom it showed.
 *
 * @param actor user id of who looked
 * @param role the role they looked in
 * @param organisation their partner organisation, absent for the council's own staff
 * @param action what was shown, for example people-to-contact
 * @param subjects record references, or citizen:<id>
 * @param reason why, where a reason was asked (break-glass)
 */
public record AccessViewed(
        UUID accessId,
        String actor,
        String role,
        String organisation,
        String purpose,
        String action,
        List<String> subjects,
        Instant at,
        String reason) {

    public AccessViewed {
        subjects = subjects == null ? List.of() : List.copyOf(subjects);
    }
}
