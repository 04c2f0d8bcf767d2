package org.foothold.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Several rounds of one measurement as one row: the median of each figure; of what must not happen, the sum. */
final class Medians {

    private Medians() {}

    static Map<String, Object> of(List<Map<String, Object>> rounds) {
        var row = new LinkedHashMap<String, Object>();
        rounds.getFirst()
                .forEach((column, first) -> row.put(
                        column,
                        switch (column) {
                            case "missing", "twice", "refused" -> sum(rounds, column);
                            default -> first instanceof Double ? median(rounds, column) : first;
                        }));
        return row;
    }

    /** The figures with their name in front. */
    static Map<String, Object> named(String what, Map<String, Object> figures) {
        var row = new LinkedHashMap<String, Object>();
        row.put("what", what);
        row.putAll(figures);
        return row;
    }

    private static double median(List<Map<String, Object>> rounds, String column) {
        var sorted = rounds.stream()
                .mapToDouble(round -> ((Number) round.get(column)).doubleValue())
                .sorted()
                .toArray();
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static int sum(List<Map<String, Object>> rounds, String column) {
        return rounds.stream()
                .mapToInt(round -> ((Number) round.get(column)).intValue())
                .sum();
    }
}
