package org.foothold.dashboard.views.domain;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.foothold.events.RecordRef;

/** One fact about a person, as it happened in the world; kept for ever under the record it was learnt through. */
public record TimelineRow(
        UUID eventId,
        RecordRef record,
        Instant occurredAt,
        TimelineKind kind,
        boolean restricted,
        Map<String, Object> detail)
        implements Row<TimelineRow> {

    public TimelineRow {
        detail = new TreeMap<>(detail);
    }

    @Override
    public TimelineRow merge(TimelineRow other) {
        return this;
    }
}
