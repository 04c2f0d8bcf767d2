package org.foothold.events.triage;

import java.time.Instant;

/**
 * A version of a question set with its rules was published: conversations begun from the moment it takes effect get it.
 */
public record QuestionSetPublished(String questionSet, int questionSetVersion, Instant takesEffectAt) {}
