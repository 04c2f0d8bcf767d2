package org.foothold.citizens.quality;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How well records were linked: of all pairs put into one person how many belong there, and of all pairs that belong
 * together how many were put together.
 *
 * @param wholePeople the share of people whose records are exactly one cluster
 */
record Quality(double precision, double recall, double f1, double wholePeople, int clusters, int largest) {

    static Quality of(DataSet data, Collection<? extends Collection<Integer>> clusters) {
        long together = 0;
        long right = 0;
        int whole = 0;
        int largest = 0;
        Map<String, Integer> sizes = new HashMap<>();
        data.person().forEach(person -> sizes.merge(person, 1, Integer::sum));
        for (Collection<Integer> cluster : clusters) {
            Map<String, Integer> people = new HashMap<>();
            cluster.forEach(place -> people.merge(data.person().get(place), 1, Integer::sum));
            together += pairs(cluster.size());
            right += people.values().stream().mapToLong(Quality::pairs).sum();
            largest = Math.max(largest, cluster.size());
            if (people.size() == 1 && sizes.get(people.keySet().iterator().next()) == cluster.size()) {
                whole++;
            }
        }
        Quality pairs = ofPairs(together, right, data.truePairs());
        return new Quality(
                pairs.precision, pairs.recall, pairs.f1, (double) whole / sizes.size(), clusters.size(), largest);
    }

    /** Of pairs alone, which are no clusters. */
    static Quality ofPairs(long together, long right, long truePairs) {
        double precision = together == 0 ? 1 : (double) right / together;
        double recall = truePairs == 0 ? 1 : (double) right / truePairs;
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return new Quality(precision, recall, f1, 0, 0, 0);
    }

    static void printHeader() {
        Printed.line(
                "  %-22s %9s %9s %9s %9s %9s %8s", "", "precision", "recall", "F1", "whole", "clusters", "largest");
    }

    Quality print(String what) {
        if (clusters == 0) {
            Printed.line("  %-22s %9.4f %9.4f %9.4f", what, precision, recall, f1);
        } else {
            Printed.line(
                    "  %-22s %9.4f %9.4f %9.4f %9.4f %,9d %8d",
                    what, precision, recall, f1, wholePeople, clusters, largest);
        }
        return this;
    }

    static long pairs(int size) {
        return (long) size * (size - 1) / 2;
    }
}
