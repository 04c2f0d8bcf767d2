package org.foothold.citizens.review.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.foothold.citizens.linking.domain.Question;
import org.foothold.citizens.linking.domain.RecordPair;

/**
 * Two records of which somebody should say whether they are of one person.
 *
 * @param citizenOne whose the first record is by now; the same as the other's when one citizen is in question
 * @param score in thousandths of a bit, by the model named
 */
public record OpenQuestion(
        UUID id,
        RecordPair pair,
        UUID citizenOne,
        UUID citizenOther,
        Question question,
        int score,
        String model,
        Instant foundAt) {

    /** The people it shows: two, or one who may be two. */
    public Set<UUID> citizens() {
        return new TreeSet<>(List.of(citizenOne, citizenOther));
    }
}
