package org.foothold.citizens.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.foothold.citizens.matching.domain.Comparison;
import org.foothold.citizens.matching.domain.Features;
import org.foothold.citizens.matching.domain.Model;

/**
 * Fellegi and Sunter's model and nothing more, for comparison (A theory for record linkage, 1969): the trained weights without guards and
 * without regard to rare values, and everybody one person who is connected over pairs from the threshold on.
 */
final class PlainBaseline {

    private final Model plain;
    private final List<Features> features;
    private final int[] parent;

    PlainBaseline(Model model, List<Features> features) {
        this.plain = new Model(
                model.version(),
                model.prior(),
                model.joinAt(),
                model.reviewAt(),
                model.comparisons().stream().map(PlainBaseline::withoutRarity).toList(),
                model.blocking(),
                Set.of(),
                Set.of());
        this.features = features;
        this.parent = new int[features.size()];
    }

    private static Comparison withoutRarity(Comparison one) {
        return new Comparison(one.attribute(), one.kind(), one.m(), one.u(), Map.of(), 1);
    }

    /** @param pairs those compared, each as the places of the two in the halves of a long */
    Collection<Set<Integer>> link(Collection<Long> pairs) {
        for (int place = 0; place < parent.length; place++) {
            parent[place] = place;
        }
        for (long pair : pairs) {
            int one = (int) (pair >>> Integer.SIZE);
            int other = (int) pair;
            if (plain.score(features.get(one), features.get(other)) >= plain.joinAt()) {
                parent[top(one)] = top(other);
            }
        }
        Map<Integer, Set<Integer>> components = new HashMap<>();
        for (int place = 0; place < parent.length; place++) {
            components.computeIfAbsent(top(place), none -> new TreeSet<>()).add(place);
        }
        return new ArrayList<>(components.values());
    }

    private int top(int place) {
        int top = place;
        while (parent[top] != top) {
            parent[top] = parent[parent[top]];
            top = parent[top];
        }
        return top;
    }
}
