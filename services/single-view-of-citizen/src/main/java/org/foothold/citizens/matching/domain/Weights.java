package org.foothold.citizens.matching.domain;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** The m and u of all levels while they are being learnt: by attribute, then by level. */
final class Weights {

    /** No agreement is taken for rarer than this, for no sample proves it. */
    static final double LEAST_U = 1e-6;

    static final double LEAST_M = 5e-4;

    private static final double FIRST_GUESS_EXACT = 0.8;

    final double[][] m;
    final double[][] u;

    Weights(List<ModelPlan.Attribute> attributes) {
        m = attributes.stream().map(attribute -> firstGuess(attribute.kind())).toArray(double[][]::new);
        u = attributes.stream().map(attribute -> even(attribute.kind())).toArray(double[][]::new);
    }

    Weights(Weights from) {
        m = Arrays.stream(from.m).map(double[]::clone).toArray(double[][]::new);
        u = Arrays.stream(from.u).map(double[]::clone).toArray(double[][]::new);
    }

    /** How likely a pair of this pattern is of one person, by the attributes that count. */
    double posterior(List<Integer> levels, double share, IntPredicate counts) {
        double odds = share / (1 - share);
        for (int i = 0; i < m.length; i++) {
            int level = levels.get(i);
            if (level >= 0 && counts.test(i)) {
                odds *= m[i][level] / u[i][level];
            }
        }
        return odds / (1 + odds);
    }

    /**
     * A level that too few pairs taught counts for nothing where chance hardly reaches it either, and against where chance
     * reaches it often: that nobody's number ever differs says much when two do.
     */
    void learn(int attribute, double[] counts, double enough) {
        if (Arrays.stream(counts).sum() < enough) {
            return;
        }
        m[attribute] = shares(counts, LEAST_M);
        for (int level = 0; level < counts.length; level++) {
            if (counts[level] < enough) {
                m[attribute][level] = Math.min(u[attribute][level], LEAST_M);
            }
        }
    }

    static double[] shares(double[] counts, double least) {
        double sum = Arrays.stream(counts).sum();
        double[] shares = Arrays.stream(counts)
                .map(count -> Math.max(least, sum == 0 ? 0 : count / sum))
                .toArray();
        double all = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / all).toArray();
    }

    /** Most agree exactly, and each further level is half as frequent as the one before. */
    private static double[] firstGuess(ComparisonKind kind) {
        double[] guess = new double[kind.levels().size()];
        guess[0] = FIRST_GUESS_EXACT;
        double rest = 1 - FIRST_GUESS_EXACT;
        for (int i = 1; i < guess.length; i++) {
            rest = i == guess.length - 1 ? rest : rest / 2;
            guess[i] = rest;
        }
        return shares(guess, LEAST_M);
    }

    private static double[] even(ComparisonKind kind) {
        double[] even = new double[kind.levels().size()];
        Arrays.fill(even, 1.0 / even.length);
        return even;
    }
}
