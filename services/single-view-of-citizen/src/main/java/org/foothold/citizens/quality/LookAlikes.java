package org.foothold.citizens.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.foothold.citizens.quality.CityPeople.Inhabitant;

/** People whom a careless matcher takes for one: of the pairs of them that are in the data, how many share a citizen. */
final class LookAlikes {

    private final List<Inhabitant> seen;
    private final Set<Set<String>> merged = new HashSet<>();

    LookAlikes(DataSet data, Collection<? extends Collection<Integer>> clusters, CityPeople people) {
        this.seen = data.person().stream().distinct().map(people::get).toList();
        for (Collection<Integer> cluster : clusters) {
            List<String> together =
                    cluster.stream().map(data.person()::get).distinct().toList();
            for (int i = 0; i < together.size(); i++) {
                for (int j = 0; j < i; j++) {
                    merged.add(Set.of(together.get(i), together.get(j)));
                }
            }
        }
    }

    Map<String, Object> print() {
        Map<String, Object> figures = new LinkedHashMap<>();
        Printed.line("  taken for one person, of the pairs of people in the data");
        print("twins", Inhabitant::twinOf, figures);
        print("parent and child of one name", Inhabitant::namesakeOf, figures);
        print("any two of one household", (one, other) -> true, figures);
        return figures;
    }

    private void print(String what, BiPredicate<Inhabitant, Inhabitant> alike, Map<String, Object> figures) {
        Set<Set<String>> pairs = housemates(alike);
        long wrong = pairs.stream().filter(merged::contains).count();
        Printed.line(
                "    %-30s %,7d pairs %,5d taken for one %8.3f %%",
                what, pairs.size(), wrong, 100.0 * wrong / Math.max(1, pairs.size()));
        figures.put(what, Map.of("pairs", pairs.size(), "merged", wrong));
    }

    private Set<Set<String>> housemates(BiPredicate<Inhabitant, Inhabitant> alike) {
        Map<String, List<Inhabitant>> households =
                seen.stream().collect(Collectors.groupingBy(Inhabitant::household, HashMap::new, Collectors.toList()));
        Set<Set<String>> pairs = new HashSet<>();
        for (List<Inhabitant> household : households.values()) {
            for (Inhabitant one : household) {
                new ArrayList<>(household)
                        .stream()
                                .filter(other -> one.id().compareTo(other.id()) < 0 && alike.test(one, other))
                                .forEach(other -> pairs.add(Set.of(one.id(), other.id())));
            }
        }
        return pairs;
    }
}
