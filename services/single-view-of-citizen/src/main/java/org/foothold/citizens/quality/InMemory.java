package org.foothold.citizens.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foothold.citizens.linking.domain.HumanVerdicts;
import org.foothold.citizens.linking.domain.MatchKey;
import org.foothold.citizens.linking.domain.ModelMatcher;
import org.foothold.citizens.matching.domain.Features;
import org.foothold.citizens.matching.domain.Model;

/** What can be said without a database: what blocking finds, what exact matching would do, pairs by their score, reconciling. */
final class InMemory {

    private final DataSet data;
    private final List<Features> features;
    private final Model model;
    private final ModelMatcher matcher;
    private final Collection<String> identifiers;
    private final List<Integer> order;

    InMemory(DataMapping mapping, DataSet data, Model model, List<Integer> order) {
        this.data = data;
        this.features = data.features();
        this.model = model;
        this.matcher = new ModelMatcher(model);
        this.identifiers = mapping.identifiers() == null ? List.of() : mapping.identifiers();
        this.order = order;
    }

    Map<String, Object> measure() {
        Map<String, Object> figures = new LinkedHashMap<>();
        Set<Long> compared = comparedPairs();
        double blocking = (double) truePairs(compared) / Math.max(1, data.truePairs());
        Printed.line("  %,d pairs compared, blocking recall %.4f", compared.size(), blocking);
        Quality.printHeader();
        figures.put("blockingRecall", blocking);
        figures.put(
                "exact",
                Quality.of(data, new ExactBaseline(data, identifiers).link(order))
                        .print("exact matcher"));
        figures.put(
                "plain",
                Quality.of(data, new PlainBaseline(model, features).link(compared))
                        .print("plain Fellegi-Sunter"));
        figures.put("pairs", pairsByScore(compared).print("pairs by score"));
        figures.put(
                "reconciled",
                Quality.of(
                                data,
                                Reconciled.of(features, order, matcher, HumanVerdicts.NONE)
                                        .clusters())
                        .print("reconciled, in memory"));
        figures.put("calibration", calibration(compared).print());
        return figures;
    }

    private Calibration calibration(Set<Long> compared) {
        Calibration calibration = new Calibration();
        compared.forEach(pair -> calibration.add(
                matcher.score(features.get(one(pair)), features.get(other(pair))),
                data.person().get(one(pair)).equals(data.person().get(other(pair)))));
        return calibration;
    }

    /** Pairs that share a key that is followed, each as the places of the two. */
    private Set<Long> comparedPairs() {
        Map<MatchKey, List<Integer>> blocks = new HashMap<>();
        for (int i = 0; i < features.size(); i++) {
            for (MatchKey key : matcher.keysOf(features.get(i))) {
                blocks.computeIfAbsent(key, none -> new ArrayList<>()).add(i);
            }
        }
        Set<Long> pairs = new HashSet<>();
        blocks.values().stream()
                .filter(block -> block.size() <= MatchKey.LARGEST_BLOCK)
                .forEach(block -> block.forEach(one -> block.stream()
                        .filter(other -> one < other)
                        .forEach(other -> pairs.add((long) one << Integer.SIZE | other))));
        return pairs;
    }

    private long truePairs(Collection<Long> pairs) {
        return pairs.stream()
                .filter(pair ->
                        data.person().get(one(pair)).equals(data.person().get(other(pair))))
                .count();
    }

    /** Before any clustering: the pairs whose score alone would join them. */
    private Quality pairsByScore(Set<Long> compared) {
        List<Long> joined = compared.stream()
                .filter(pair -> matcher.score(features.get(one(pair)), features.get(other(pair))) >= matcher.joinAt())
                .toList();
        return Quality.ofPairs(joined.size(), truePairs(joined), data.truePairs());
    }

    private static int one(long pair) {
        return (int) (pair >>> Integer.SIZE);
    }

    private static int other(long pair) {
        return (int) pair;
    }
}
