package org.foothold.citizens.linking.domain;

import java.util.List;
import java.util.Set;

/**
 * The port behind which records are compared. A matcher says by which keys the records worth comparing are found
 * (blocking), and decides from those found (scoring and clustering). It holds no state and knows no storage, so that one
 * matcher can stand in for another and a decision can be taken again.
 */
public interface Matcher {

    /** By what to look for records of the same person; empty when the record says too little to be compared. */
    Set<MatchKey> keysOf(Features record);

    /**
     * Whose record this is.
     *
     * @param record what the record says
     * @param candidates the people found by its keys, and the one it belongs to by now
     */
    Decision decide(Features record, List<Candidate> candidates);
}
