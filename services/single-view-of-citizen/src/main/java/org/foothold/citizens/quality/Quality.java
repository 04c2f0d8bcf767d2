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
        double precision = together == 0 ? 1 : (double) right / together;
        double recall = data.truePairs() == 0 ? 1 : (double) right / data.truePairs();
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return new Quality(precision, recall, f1, (double) whole / sizes.size(), clusters.size(), largest);
    }

    static long pairs(int size) {
        return (long) size * (size - 1) / 2;
    }
}
