package org.foothold.dashboard.timeline.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.foothold.dashboard.access.domain.DataItem;
import org.foothold.dashboard.views.domain.TimelineKind;
import org.foothold.events.RecordRef;

/**
 * One fact on a timeline.
 *
 * @param source the record it was learnt through
 * @param detail the codes its sentence is made of
 */
public record TimelineEntry(
        UUID eventId,
        Instant occurredAt,
        TimelineKind kind,
        RecordRef source,
        boolean restricted,
        Map<String, Object> detail) {

    /** What an agreement over these items leaves of a fact. */
    public TimelineEntry limitedTo(Set<String> items) {
        if (items.contains(DataItem.FLAG_REASON)) {
            return this;
        }
        Map<String, Object> less = new HashMap<>(detail);
        less.remove("reasons");
        return new TimelineEntry(eventId, occurredAt, kind, source, restricted, less);
    }
}
