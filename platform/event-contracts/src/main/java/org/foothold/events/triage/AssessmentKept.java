package org.foothold.events.triage;

import java.util.UUID;
import org.foothold.events.RecordRef;

/**
 * Somebody took a code by which to go on another day or on another device. The code is not in it.
 */
public record AssessmentKept(UUID assessmentId, RecordRef recordRef) {}
