package org.foothold.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.foothold.events.Purpose;
import org.foothold.events.access.AccessViewed;

/** A look as it is written down. Times are kept to the microsecond, as the database keeps them. */
record AccessRecord(
        UUID id, Instant at, String actor, String role, String organisation, Purpose purpose, Access access) {

    AccessRecord {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    AccessViewed toEvent() {
        return new AccessViewed(
                id,
                actor,
                role,
                organisation,
                purpose.code(),
                access.action(),
                access.subjects(),
                at,
                access.reason().orElse(null));
    }
}
