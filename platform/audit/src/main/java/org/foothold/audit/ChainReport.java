package org.foothold.audit;

import java.util.List;

/**
 * What a check of the chain found.
 *
 * @param intact whether nothing at all is wrong
 * @param records how many there are
 * @param head number of the last one, 0 where there is none
 * @param hash its hash, SHA-256 in hexadecimal; null where there is none
 * @param faults what is wrong, at most the first hundred
 */
public record ChainReport(boolean intact, long records, long head, String hash, List<Fault> faults) {

    /**
     * One thing wrong.
     *
     * @param sequence at which record
     * @param kind {@code altered}, {@code unlinked} (its predecessor is not the one it was chained to), {@code gap}
     *     (records before it are missing), {@code cut} (it was anchored and is missing) or {@code rewritten} (it was
     *     anchored with another hash)
     */
    public record Fault(long sequence, String kind) {}
}
