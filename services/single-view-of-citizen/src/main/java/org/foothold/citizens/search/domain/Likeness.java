package org.foothold.citizens.search.domain;

import java.util.Arrays;
import java.util.List;
import org.foothold.citizens.matching.domain.Similarity;

/**
 * How like a name is to the words that were typed: each of them must be a word of the name (1), begin one (.95), stand in one
 * (.9) or be typed wrongly and still close to one (less, the more was wrong). The words of the name that nobody typed count little.
 */
final class Likeness {

    private static final double BEGINS = 0.95;
    private static final double WITHIN = 0.9;
    private static final double MISTYPED = 0.88;
    private static final double OF_THE_REST = 0.01;
    private static final int WHOLE_ONLY = 2;

    private Likeness() {}

    /** @param name as {@link SearchWords#of} writes it */
    static double of(List<String> typed, String name) {
        List<String> words =
                Arrays.stream(name.split(" ")).filter(word -> !word.isEmpty()).toList();
        double all = 0;
        for (String word : typed) {
            double best = words.stream().mapToDouble(own -> of(word, own)).max().orElse(0);
            if (best == 0) {
                return 0;
            }
            all += best;
        }
        double rest = OF_THE_REST * Math.max(0, words.size() - typed.size());
        return typed.isEmpty() ? 1 : Math.max(OF_THE_REST, all / typed.size() - rest);
    }

    private static double of(String typed, String own) {
        if (own.equals(typed)) {
            return 1;
        }
        if (typed.length() <= WHOLE_ONLY) {
            return 0;
        }
        if (own.startsWith(typed)) {
            return BEGINS;
        }
        if (own.contains(typed)) {
            return WITHIN;
        }
        double like = neighboursSwapped(typed, own) ? 1 : Similarity.jaroWinkler(typed, own);
        return like < MISTYPED ? 0 : like * WITHIN * WITHIN;
    }

    /** What is typed most often: the right letters, two of them in the wrong order. */
    private static boolean neighboursSwapped(String typed, String own) {
        int first = 0;
        while (first < Math.min(typed.length(), own.length()) && typed.charAt(first) == own.charAt(first)) {
            first++;
        }
        return typed.length() == own.length()
                && first + 1 < typed.length()
                && typed.charAt(first) == own.charAt(first + 1)
                && typed.charAt(first + 1) == own.charAt(first)
                && typed.substring(first + 2).equals(own.substring(first + 2));
    }
}
