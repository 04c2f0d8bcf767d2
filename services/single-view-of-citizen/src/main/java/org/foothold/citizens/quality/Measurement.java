package org.foothold.citizens.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foothold.citizens.linking.domain.HumanVerdicts;
import org.foothold.citizens.linking.domain.KnownPeople;
import org.foothold.citizens.linking.domain.LinkingRound;
import org.foothold.citizens.linking.domain.MatchKey;
import org.foothold.citizens.linking.domain.ModelMatcher;
import org.foothold.citizens.matching.domain.Model;

/** One data set linked three ways in one run: by the exact matcher of before, record by record, and after reconciling. */
final class Measurement {

    private final DataSet data;
    private final ModelMatcher matcher;
    private final Collection<String> identifiers;
    private final List<Integer> order;

    Measurement(DataMapping mapping, DataSet data, Model model, long seed) {
        this.data = data;
        this.matcher = new ModelMatcher(model);
        this.identifiers = mapping.identifiers() == null ? List.of() : mapping.identifiers();
        this.order = IntStream.range(0, data.records().size()).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(order, new Random(seed));
    }

    void run() {
        Printed.line("  blocking recall %.4f", blockingRecall());
        Printed.line(
                "  %-20s %9s %9s %9s %9s %9s %8s", "", "precision", "recall", "F1", "whole", "clusters", "largest");
        print("exact matcher", Quality.of(data, new ExactBaseline(data, identifiers).link(order)));
        KnownPeople people = new KnownPeople(matcher);
        LinkingRound round = new LinkingRound(matcher, people, HumanVerdicts.NONE, ids());
        List<Long> times = new ArrayList<>();
        for (int place : order) {
            long began = System.nanoTime();
            round.link(data.id(place), data.records().get(place));
            times.add(System.nanoTime() - began);
        }
        print("record by record", Quality.of(data, clusters(people)));
        int doubts = round.doubts().size();
        round.reconcile();
        print("after reconciling", Quality.of(data, clusters(people)));
        double seconds = times.stream().mapToLong(Long::longValue).sum() / 1e9;
        times.sort(null);
        Printed.line(
                "  %,.0f records/s in memory, p50 %.2f ms, p99 %.2f ms; %,d pairs to review",
                order.size() / seconds, at(times, 0.5), at(times, 0.99), doubts);
    }

    /** The share of true pairs that are looked at at all. */
    private double blockingRecall() {
        Map<MatchKey, List<Integer>> blocks = new HashMap<>();
        for (int i = 0; i < data.records().size(); i++) {
            for (MatchKey key : matcher.keysOf(data.records().get(i))) {
                blocks.computeIfAbsent(key, none -> new ArrayList<>()).add(i);
            }
        }
        Set<Long> found = new HashSet<>();
        for (List<Integer> block : blocks.values()) {
            if (block.size() <= MatchKey.LARGEST_BLOCK) {
                addTruePairs(block, found);
            }
        }
        return (double) found.size() / Math.max(1, data.truePairs());
    }

    private void addTruePairs(List<Integer> block, Set<Long> found) {
        for (int one : block) {
            for (int other : block) {
                if (one < other && data.person().get(one).equals(data.person().get(other))) {
                    found.add((long) one << 32 | other);
                }
            }
        }
    }

    private static List<Set<Integer>> clusters(KnownPeople people) {
        return people.citizens().stream()
                .map(citizen -> people.recordsOf(citizen).keySet().stream()
                        .map(DataSet::place)
                        .collect(Collectors.toSet()))
                .toList();
    }

    private static Supplier<UUID> ids() {
        long[] next = {0};
        return () -> new UUID(0x0000_0001_0000_7000L, 0x8000_0000_0000_0000L | next[0]++);
    }

    private static void print(String what, Quality quality) {
        Printed.line(
                "  %-20s %9.4f %9.4f %9.4f %9.4f %,9d %8d",
                what,
                quality.precision(),
                quality.recall(),
                quality.f1(),
                quality.wholePeople(),
                quality.clusters(),
                quality.largest());
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) (share * (sorted.size() - 1))) / 1e6;
    }
}
