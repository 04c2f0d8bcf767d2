package org.foothold.events.triage;

import java.util.List;
import java.util.UUID;
import org.foothold.events.RecordRef;

/**
 * An answer showed danger, whether or not the person can be reached. Told on the restricted topic alone, with the version of the answer that
 * showed it, so that no gap on another topic gives it away.
 *
 * @param dangers codes of the dangers that were not seen before
 */
public record DangerSeen(UUID assessmentId, RecordRef recordRef, List<String> dangers) {

    public DangerSeen {
        dangers = dangers == null ? List.of() : List.copyOf(dangers);
    }
}
