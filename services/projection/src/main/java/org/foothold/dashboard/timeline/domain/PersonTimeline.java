package org.foothold.dashboard.timeline.domain;

import java.util.List;
import org.foothold.events.RecordRef;

/**
 * One page of a person's timeline.
 *
 * @param id whose it is: the surviving citizen, or the record while it is not linked
 */
public record PersonTimeline(
        RecordRef id,
        boolean linked,
        String ward,
        String ageBand,
        boolean restricted,
        boolean nameMayBeShown,
        List<TimelineEntry> entries,
        long total) {}
