package org.foothold.events.triage;

import java.util.UUID;
import org.foothold.events.RecordRef;

/**
 * One question was answered. The answer itself stays in triage.
 *
 * @param step code of the question
 * @param number how many questions are answered by now
 * @param skipped somebody was at the question and would rather not say; never told of a question that can tell of danger, and absent in
 *     events from before it was told
 */
public record AssessmentStepAnswered(
        UUID assessmentId, RecordRef recordRef, String step, int number, Boolean skipped) {}
