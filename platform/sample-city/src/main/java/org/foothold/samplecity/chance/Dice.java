package org.foothold.samplecity.chance;

import java.util.List;

/**
 * A repeatable source of chance (SplitMix64). Each dice belongs to one purpose and one index, so a household can be drawn
 * without drawing the ones before it, and adding a purpose leaves the others as they were. Written here rather than taken from
 * the JDK because the same seed must give the same bytes on every release.
 */
public final class Dice {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    public static Dice of(long seed, String purpose, long index) {
        return new Dice(mix(mix(seed + GOLDEN_GAMMA * purpose.hashCode()) + GOLDEN_GAMMA * index));
    }

    /** Less than the bound, each number as likely as the others. */
    public int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** Both ends included. */
    public int between(int lowest, int highest) {
        return lowest + below(highest - lowest + 1);
    }

    public boolean chance(double probability) {
        return share() < probability;
    }

    /** From zero to just under one. */
    public double share() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    public <T> T pick(List<T> from) {
        return from.get(below(from.size()));
    }

    /** Names and the like come in falling frequency: the first ones are drawn far more often than the last. */
    public <T> T pickOftenEarly(List<T> from) {
        return from.get((int) (Math.pow(share(), 1.6) * from.size()));
    }

    /** An index, drawn in proportion to the weights. */
    public int weighted(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double point = share() * sum;
        for (int i = 0; i < weights.length - 1; i++) {
            point -= weights[i];
            if (point < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    /** How often something happens that happens so often on average (Poisson, for means of a few). */
    public int times(double mean) {
        double limit = Math.exp(-mean);
        double product = share();
        int times = 0;
        while (product > limit) {
            product *= share();
            times++;
        }
        return times;
    }

    private long next() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
