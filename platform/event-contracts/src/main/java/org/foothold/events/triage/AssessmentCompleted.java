package org.foothold.events.triage;

import java.util.List;
import java.util.UUID;
import org.foothold.events.RecordRef;

/**
 * All questions are answered and the stage on the prevention pathway is decided.
 *
 * @param stage where on the pathway the person is met
 * @param needs areas of need, most pressing first; danger is never among them
 * @param contactWanted whether they asked to be contacted
 */
public record AssessmentCompleted(
        UUID assessmentId, RecordRef recordRef, String stage, List<String> needs, boolean contactWanted) {

    public AssessmentCompleted {
        needs = needs == null ? List.of() : List.copyOf(needs);
    }
}
