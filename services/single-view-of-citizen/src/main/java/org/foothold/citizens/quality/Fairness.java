package org.foothold.citizens.quality;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whether people are found as well whatever their names come from: recall over pairs of records of one person, and how many people
 * are mixed up with somebody else, by the origin of their names.
 *
 * @param people of this origin with a record
 * @param pairs of records that belong together
 * @param found of these pairs, in one citizen
 * @param mixedUp people who share a citizen with somebody else
 */
record Fairness(int people, long pairs, long found, int mixedUp) {

    /** With fewer pairs, one person more or less moves recall by more than the gap that is looked for. */
    private static final int ENOUGH_PAIRS = 200;

    double recall() {
        return pairs == 0 ? 1 : (double) found / pairs;
    }

    private Fairness and(Fairness more) {
        return new Fairness(people + more.people, pairs + more.pairs, found + more.found, mixedUp + more.mixedUp);
    }

    static Map<String, Fairness> byOrigin(
            DataSet data, Collection<? extends Collection<Integer>> clusters, CityPeople people) {
        Map<String, Map<Integer, Long>> recordsIn = new HashMap<>();
        Map<Integer, Integer> peopleIn = new HashMap<>();
        int number = 0;
        for (Collection<Integer> cluster : clusters) {
            int citizen = number++;
            Map<String, Long> of = cluster.stream()
                    .collect(Collectors.groupingBy(place -> data.person().get(place), Collectors.counting()));
            peopleIn.put(citizen, of.size());
            of.forEach((person, records) ->
                    recordsIn.computeIfAbsent(person, none -> new HashMap<>()).put(citizen, records));
        }
        Map<String, Fairness> byOrigin = new TreeMap<>();
        recordsIn.forEach(
                (person, parts) -> byOrigin.merge(people.get(person).origin(), of(parts, peopleIn), Fairness::and));
        return byOrigin;
    }

    private static Fairness of(Map<Integer, Long> parts, Map<Integer, Integer> peopleIn) {
        long records = parts.values().stream().mapToLong(Long::longValue).sum();
        return new Fairness(
                1,
                Quality.pairs((int) records),
                parts.values().stream()
                        .mapToLong(part -> Quality.pairs(part.intValue()))
                        .sum(),
                parts.keySet().stream().anyMatch(citizen -> peopleIn.get(citizen) > 1) ? 1 : 0);
    }

    /** Prints a line for each origin and the widest gap in recall among those with pairs enough. */
    static Map<String, Object> print(Map<String, Fairness> byOrigin) {
        Printed.line("  by origin of names: people, true pairs, recall, people mixed up with somebody");
        Map<String, Object> figures = new LinkedHashMap<>();
        byOrigin.forEach((origin, one) -> {
            Printed.line(
                    "    %-12s %,7d %,8d %9.4f %8.2f %%%s",
                    origin,
                    one.people(),
                    one.pairs(),
                    one.recall(),
                    100.0 * one.mixedUp() / one.people(),
                    one.pairs() < ENOUGH_PAIRS ? "   too few to judge" : "");
            figures.put(origin, Map.of("pairs", one.pairs(), "recall", one.recall(), "mixedUp", one.mixedUp()));
        });
        List<Double> recalls = byOrigin.values().stream()
                .filter(one -> one.pairs() >= ENOUGH_PAIRS)
                .map(Fairness::recall)
                .sorted()
                .toList();
        if (recalls.size() > 1) {
            double gap = recalls.getLast() - recalls.getFirst();
            Printed.line("    widest gap in recall: %.2f points", 100 * gap);
            figures.put("widestGap", gap);
        }
        return figures;
    }
}
