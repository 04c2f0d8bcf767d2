package org.foothold.events.citizens;

import java.util.UUID;
import org.foothold.events.RecordRef;

/**
 * A person decided whether two records are of one person. What changed by it follows as record.linked.
 *
 * @param decisionId names the decision, also when it is undone
 * @param recordRef one of the two records
 * @param otherRecordRef the other
 * @param verdict same, not-same or unknown
 * @param reason code of why
 */
public record MatchDecided(
        UUID decisionId, RecordRef recordRef, RecordRef otherRecordRef, String verdict, String reason) {}
