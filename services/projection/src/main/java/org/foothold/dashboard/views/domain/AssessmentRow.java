package org.foothold.dashboard.views.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foothold.events.RecordRef;

/** A completed triage: where on the pathway the person is met, and the areas of need. */
public record AssessmentRow(
        UUID assessmentId,
        long version,
        RecordRef record,
        Instant completedAt,
        String stage,
        List<String> needs,
        boolean contactWanted,
        boolean restricted)
        implements Row<AssessmentRow>, Versioned {

    @Override
    public AssessmentRow merge(AssessmentRow other) {
        return Versioned.newest(this, other);
    }
}
