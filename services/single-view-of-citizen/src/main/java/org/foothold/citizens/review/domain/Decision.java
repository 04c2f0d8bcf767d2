package org.foothold.citizens.review.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.linking.domain.RecordPair;
import org.foothold.kernel.Personal;

/**
 * What a person decided of two records. It stands above every score until it is undone.
 *
 * @param question the id of the question it answers
 * @param note in the person's own words; it may say something of the people
 */
public record Decision(
        UUID id,
        UUID question,
        RecordPair pair,
        Verdict verdict,
        Reason reason,
        Optional<Personal<String>> note,
        String decidedBy,
        Instant decidedAt) {}
