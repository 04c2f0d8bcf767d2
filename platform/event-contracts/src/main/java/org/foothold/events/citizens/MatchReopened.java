package org.foothold.events.citizens;

import java.util.UUID;
import org.foothold.events.RecordRef;

/**
 * A decision on two records was undone. What changed by it follows as record.linked.
 *
 * @param decisionId the decision that no longer stands
 * @param verdict what it had said: same, not-same or unknown
 */
public record MatchReopened(UUID decisionId, RecordRef recordRef, RecordRef otherRecordRef, String verdict) {}
