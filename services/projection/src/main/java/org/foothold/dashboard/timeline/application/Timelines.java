package org.foothold.dashboard.timeline.application;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.foothold.dashboard.access.domain.Sight;
import org.foothold.dashboard.timeline.domain.PersonTimeline;
import org.foothold.events.RecordRef;

/** The timelines, as far as a sight reaches. */
public interface Timelines {

    /** Empty when there is nothing of this person that the sight reaches. */
    Uni<Optional<PersonTimeline>> of(Sight sight, RecordRef person, int offset, int limit);
}
