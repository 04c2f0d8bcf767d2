package org.foothold.triage.publishing.domain;

import java.time.Instant;
import org.foothold.triage.questionset.domain.QuestionSetRef;

/**
 * Somebody published, rolled back to or withdrew a version: who, when and why. It takes effect a little later, so that every replica has the version by then.
 *
 * @param number of this set's publications, from one without gaps
 */
public record Publication(
        QuestionSetRef ref,
        long number,
        PublishingAction action,
        String by,
        Instant at,
        String reason,
        Instant takesEffectAt) {}
