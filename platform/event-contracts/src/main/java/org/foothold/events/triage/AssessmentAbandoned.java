package org.foothold.events.triage;

import java.util.UUID;
import org.foothold.events.RecordRef;

/**
 * Nobody came back to an assessment within the time it is kept open.
 *
 * @param lastStep code of the last question answered, absent when none was
 * @param waitingStep code of the question that waited for its answer; {@code check-answers} when all were answered and not sent; absent
 *     in events from before it was told
 */
public record AssessmentAbandoned(UUID assessmentId, RecordRef recordRef, String lastStep, String waitingStep) {}
