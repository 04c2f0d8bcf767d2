package org.foothold.citizens.matching.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pairs counted by how they agree: training needs no more of them, and there are far fewer patterns than pairs. */
final class Patterns {

    /** Of the pairs of one pattern, how many nobody decided about, and how many are one person, or two, as people said. */
    static final class Count {
        private int open;
        private int same;
        private int notSame;

        int all() {
            return open + same + notSame;
        }

        /** How many of them are one person, if each open one is with this likelihood. */
        double matches(double posterior) {
            return open * posterior + same;
        }
    }

    interface Each {
        void pattern(List<Integer> levels, Count count);
    }

    private final List<ModelPlan.Attribute> attributes;
    private final Map<List<Integer>, Count> counts = new HashMap<>();
    private long pairs;
    private long decided;

    Patterns(List<ModelPlan.Attribute> attributes) {
        this.attributes = attributes;
    }

    void add(Features one, Features other) {
        add(one, other, null);
    }

    /** @param same what people said of the pair, or null */
    void add(Features one, Features other, Boolean same) {
        Integer[] levels = new Integer[attributes.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = attributes.get(i).kind().levelOf(attributes.get(i).name(), one, other);
        }
        Count count = counts.computeIfAbsent(List.of(levels), none -> new Count());
        pairs++;
        if (same == null) {
            count.open++;
            return;
        }
        decided++;
        if (same) {
            count.same++;
        } else {
            count.notSame++;
        }
    }

    long pairs() {
        return pairs;
    }

    long decided() {
        return decided;
    }

    void each(Each each) {
        counts.forEach(each::pattern);
    }
}
