package org.foothold.dashboard.views.application;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.TreeMap;
import org.foothold.dashboard.views.domain.TimelineKind;
import org.foothold.dashboard.views.domain.TimelineRow;
import org.foothold.events.RecordRef;
import org.foothold.events.Restriction;
import org.foothold.outbox.IncomingEvent;

/** Puts a timeline row together from an event: the envelope first, then only the codes a sentence will need. */
final class TimelineFact {

    private final IncomingEvent event;
    private final RecordRef record;
    private final TimelineKind kind;
    private final Map<String, Object> detail = new TreeMap<>();

    private TimelineFact(IncomingEvent event, RecordRef record, TimelineKind kind) {
        this.event = event;
        this.record = requireNonNull(record, "recordRef");
        this.kind = kind;
    }

    static TimelineFact of(IncomingEvent event, RecordRef record, TimelineKind kind) {
        return new TimelineFact(event, record, kind);
    }

    /** Absent values leave no trace. */
    TimelineFact with(String name, Object value) {
        if (value != null) {
            detail.put(name, value);
        }
        return this;
    }

    TimelineRow row() {
        boolean restricted = event.restriction() == Restriction.RESTRICTED;
        return new TimelineRow(event.id(), record, event.occurredAt(), kind, restricted, detail);
    }
}
