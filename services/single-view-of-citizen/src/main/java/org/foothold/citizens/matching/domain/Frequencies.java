package org.foothold.citizens.matching.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How common the values of an attribute are. Only values that several records share are kept: a rare one could name a person. */
final class Frequencies {

    private static final int FEWEST = 5;
    private static final int MOST_VALUES = 4_000;

    private Frequencies() {}

    static Comparison in(List<Features> records, Comparison comparison) {
        Map<String, Integer> counts = new HashMap<>();
        int said = 0;
        for (Features record : records) {
            List<String> values = comparison.valuesOf(record);
            said += values.isEmpty() ? 0 : 1;
            values.forEach(value -> counts.merge(value, 1, Integer::sum));
        }
        double all = Math.max(1, said);
        Map<String, Double> common = new HashMap<>();
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_VALUES)
                .forEach(entry -> common.put(entry.getKey(), entry.getValue() / all));
        return new Comparison(
                comparison.attribute(), comparison.kind(), comparison.m(), comparison.u(), common, FEWEST / 2.0 / all);
    }
}
