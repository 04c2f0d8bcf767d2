package org.foothold.citizens.quality;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whether a score means what it says: pairs are put into tenths by the chance that their score gives them of being one person, and in
 * each tenth the mean of these chances stands beside the share that truly is. A chance is 2^score / (1 + 2^score), the score being the
 * log2 of the odds.
 */
final class Calibration {

    private static final int TENTHS = 10;
    private static final int ENOUGH = 100;

    private final long[] pairs = new long[TENTHS];
    private final long[] same = new long[TENTHS];
    private final double[] chances = new double[TENTHS];

    /** @param score in thousandths of a bit */
    void add(int score, boolean onePerson) {
        double chance = 1 / (1 + Math.pow(2, -score / 1000.0));
        int tenth = Math.min(TENTHS - 1, (int) (chance * TENTHS));
        pairs[tenth]++;
        chances[tenth] += chance;
        if (onePerson) {
            same[tenth]++;
        }
    }

    Map<String, Object> print() {
        Printed.line("  what scores promise: pairs, chance by the score, share that is one person");
        Map<String, Object> figures = new LinkedHashMap<>();
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            if (pairs[tenth] == 0) {
                continue;
            }
            double promised = chances[tenth] / pairs[tenth];
            double found = (double) same[tenth] / pairs[tenth];
            Printed.line(
                    "    %.1f to %.1f %,9d %9.4f %9.4f%s",
                    tenth / 10.0,
                    (tenth + 1) / 10.0,
                    pairs[tenth],
                    promised,
                    found,
                    pairs[tenth] < ENOUGH ? "   too few to judge" : "");
            figures.put(Integer.toString(tenth), Map.of("pairs", pairs[tenth], "promised", promised, "found", found));
        }
        return figures;
    }
}
