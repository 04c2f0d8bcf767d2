package org.foothold.dashboard.views.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foothold.events.RecordRef;

/**
 * A flag: somebody should contact this person. Raised and resolved arrive in any order; the flag is open while no
 * resolution is newer than its raising. Once any event of it was restricted it stays so.
 */
public record FlagRow(UUID flagId, RecordRef record, boolean restricted, Raised raised, Resolved resolved)
        implements Row<FlagRow> {

    public record Raised(
            long version,
            Instant at,
            UUID assessmentId,
            List<String> reasons,
            String urgency,
            String origin,
            Instant respondBy)
            implements Versioned {}

    public record Resolved(long version, Instant at, String outcome) implements Versioned {}

    @Override
    public FlagRow merge(FlagRow other) {
        return new FlagRow(
                flagId,
                record,
                restricted || other.restricted,
                Versioned.newest(raised, other.raised),
                Versioned.newest(resolved, other.resolved));
    }
}
