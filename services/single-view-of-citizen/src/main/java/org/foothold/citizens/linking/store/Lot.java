package org.foothold.citizens.linking.store;

import java.util.UUID;

/**
 * Draws citizens: all records of a citizen have one lot, so that pairs stay whole. The same seed draws the same.
 *
 * @param share of all that is drawn; from 1 on everybody
 */
record Lot(double share, long seed) {

    /** Multiplying by it and keeping the upper bits spreads what differs little (Knuth, TAOCP volume 3, 6.4: Fibonacci hashing). */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    boolean falls(UUID citizen) {
        long mixed = (citizen.getMostSignificantBits()
                        ^ Long.rotateLeft(citizen.getLeastSignificantBits(), 32)
                        ^ seed * GOLDEN)
                * GOLDEN;
        mixed = (mixed ^ mixed >>> 32) * GOLDEN;
        return (mixed >>> 11) * 0x1.0p-53 < share;
    }
}
