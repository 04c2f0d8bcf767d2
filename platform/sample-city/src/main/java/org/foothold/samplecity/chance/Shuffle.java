package org.foothold.samplecity.chance;

/**
 * A repeatable reordering of the numbers below a size, worked out number by number without a table (a Feistel network that walks
 * its cycle until it lands inside). Gives numbers that look drawn at random and yet are never given twice.
 */
public final class Shuffle {

    private static final int ROUNDS = 4;

    private final long seed;
    private final long size;
    private final int halfBits;
    private final long halfMask;

    public Shuffle(long seed, long size) {
        this.seed = seed;
        this.size = size;
        this.halfBits = Math.max(1, (65 - Long.numberOfLeadingZeros(Math.max(1, size - 1))) / 2);
        this.halfMask = (1L << halfBits) - 1;
    }

    public long at(long index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        long place = index;
        do {
            place = encipher(place);
        } while (place >= size);
        return place;
    }

    private long encipher(long block) {
        long left = block >>> halfBits;
        long right = block & halfMask;
        for (int round = 0; round < ROUNDS; round++) {
            long next = left ^ (scramble(right, round) & halfMask);
            left = right;
            right = next;
        }
        return left << halfBits | right;
    }

    private long scramble(long half, int round) {
        long z = (half + seed + round) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 29)) * 0xBF58476D1CE4E5B9L;
        return z ^ (z >>> 32);
    }
}
