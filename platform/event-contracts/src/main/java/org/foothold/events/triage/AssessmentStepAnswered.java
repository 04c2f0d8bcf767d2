package org.foothold.events.triage;

import java.util.UUID;
import org.foothold.events.RecordRef;

/**
 * One question was answered. The answer itself stays in triage.
 *
 * @param step code of the question
 * @param number how many questions are answered by now
 */
public record AssessmentStepAnswered(UUID assessmentId, RecordRef recordRef, String step, int number) {}
