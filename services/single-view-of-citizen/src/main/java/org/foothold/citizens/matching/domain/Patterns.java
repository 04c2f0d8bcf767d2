package org.foothold.citizens.matching.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjDoubleConsumer;

/** Pairs counted by how they agree: training needs no more of them, and there are far fewer patterns than pairs. */
final class Patterns {

    private final List<ModelPlan.Attribute> attributes;
    private final Map<List<Integer>, int[]> counts = new HashMap<>();
    private long pairs;

    Patterns(List<ModelPlan.Attribute> attributes) {
        this.attributes = attributes;
    }

    void add(Features one, Features other) {
        Integer[] levels = new Integer[attributes.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = attributes.get(i).kind().levelOf(attributes.get(i).name(), one, other);
        }
        counts.computeIfAbsent(List.of(levels), none -> new int[1])[0]++;
        pairs++;
    }

    long pairs() {
        return pairs;
    }

    void each(ObjDoubleConsumer<List<Integer>> pattern) {
        counts.forEach((levels, count) -> pattern.accept(levels, count[0]));
    }
}
