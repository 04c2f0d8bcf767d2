package org.foothold.citizens.quality;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foothold.citizens.matching.domain.Features;

/**
 * What linking was before there was a model, for comparison: records are one person when an identifier agrees, or name with
 * date of birth and postcode, and nothing contradicts it.
 */
final class ExactBaseline {

    private final Map<String, Set<Integer>> byKey = new HashMap<>();
    private final Map<Integer, Set<Integer>> clusterOf = new HashMap<>();
    private final List<String> identifiers;
    private final List<Features> features;

    ExactBaseline(DataSet data, Collection<String> identifiers) {
        this.features = data.features();
        this.identifiers = List.copyOf(identifiers);
    }

    Collection<Set<Integer>> link(List<Integer> order) {
        order.forEach(this::link);
        return new HashSet<>(clusterOf.values());
    }

    private void link(int place) {
        Features record = features.get(place);
        Set<Integer> mine = new HashSet<>(Set.of(place));
        for (String key : keysOf(record)) {
            Set<Integer> found = byKey.computeIfAbsent(key, none -> new HashSet<>());
            for (int other : found) {
                Set<Integer> its = clusterOf.get(other);
                if (its.stream().noneMatch(one -> mine.stream().anyMatch(two -> contradict(one, two)))) {
                    mine.addAll(its);
                }
            }
            found.add(place);
        }
        mine.forEach(one -> clusterOf.put(one, mine));
    }

    private List<String> keysOf(Features record) {
        List<String> keys = new java.util.ArrayList<>();
        identifiers.forEach(identifier -> record.values()
                .getOrDefault(identifier, List.of())
                .forEach(value -> keys.add(identifier + '=' + value)));
        List<String> postcode = record.values().getOrDefault("postcode", List.of());
        if (!record.given().isEmpty() && !record.family().isEmpty() && record.born() != null && !postcode.isEmpty()) {
            keys.add(record.given() + "|" + record.family() + "|" + record.born() + "|" + postcode);
        }
        return keys;
    }

    private boolean contradict(int one, int other) {
        Features first = features.get(one);
        Features second = features.get(other);
        boolean source = first.uniqueIn() != null && first.uniqueIn().equals(second.uniqueIn());
        boolean born =
                first.born() != null && second.born() != null && !first.born().equals(second.born());
        boolean given = !first.given().isEmpty()
                && !second.given().isEmpty()
                && !first.given().equals(second.given());
        return source
                || born && given
                || identifiers.stream().anyMatch(identifier -> differ(identifier, first, second));
    }

    private static boolean differ(String identifier, Features one, Features other) {
        List<String> first = one.values().getOrDefault(identifier, List.of());
        List<String> second = other.values().getOrDefault(identifier, List.of());
        return !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains);
    }
}
