package org.foothold.citizens.linking.domain;

import java.util.Set;
import org.foothold.citizens.matching.domain.Features;
import org.foothold.citizens.matching.domain.Waterfall;

/**
 * The port behind which records are compared. A matcher says by which keys the records worth comparing are found, how
 * strongly two records speak for one person, and why. It holds no state and knows no storage, so that one matcher can stand
 * in for another and a decision can be taken again. All scores are in thousandths of a bit.
 */
public interface Matcher {

    /** Which matcher it is, kept with every link it made. */
    String version();

    /** What is compared of a record, by the names of {@link Features}. */
    Set<String> compared();

    /** By what to look for records of the same person; empty when the record says too little to be compared. */
    Set<MatchKey> keysOf(Features record);

    /** The same whichever of the two comes first. */
    int score(Features one, Features other);

    /** Step by step, and exactly summing, to {@link #score}. */
    Waterfall explain(Features one, Features other);

    /** Whether both name an identifier that a person has alone, and not the same one. */
    boolean contradictory(Features one, Features other);

    /** Whether the two may not be joined, also where a third record agrees with both. */
    boolean keepsApart(Features one, Features other);

    /** From this score on records are joined. */
    int joinAt();

    /** From this score on, and below {@link #joinAt}, a person is asked. */
    int reviewAt();
}
