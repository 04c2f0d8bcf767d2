package org.foothold.events.triage;

import java.time.Instant;

/**
 * An earlier version of a question set is in use again from the moment this takes effect.
 */
public record QuestionSetRolledBack(String questionSet, int questionSetVersion, Instant takesEffectAt) {}
