package org.foothold.citizens.linking.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Which id each part goes by after people were merged or split. Of a split citizen the part with most of its records keeps
 * the id, and of equal parts the one that holds its oldest record. A part that inherits several ids goes by the oldest,
 * which has been told to others the longest; the others are absorbed by it. A part that inherits none gets a new id.
 *
 * @param ids the id of each part, in their order
 * @param absorbed old id → the id it leads to from now on
 */
record Succession(List<UUID> ids, Map<UUID, UUID> absorbed) {

    static Succession of(
            List<Collection<UUID>> parts, Function<UUID, UUID> citizenBefore, Supplier<UUID> newCitizenId) {
        Map<UUID, Map<Integer, TreeSet<UUID>>> holdings = new HashMap<>();
        for (int part = 0; part < parts.size(); part++) {
            for (UUID record : parts.get(part)) {
                UUID before = citizenBefore.apply(record);
                if (before != null) {
                    holdings.computeIfAbsent(before, none -> new HashMap<>())
                            .computeIfAbsent(part, none -> new TreeSet<>())
                            .add(record);
                }
            }
        }
        Map<Integer, TreeSet<UUID>> inherited = new HashMap<>();
        holdings.forEach((citizen, shares) ->
                inherited.computeIfAbsent(heir(shares), none -> new TreeSet<>()).add(citizen));
        List<UUID> ids = new ArrayList<>();
        Map<UUID, UUID> absorbed = new LinkedHashMap<>();
        for (int part = 0; part < parts.size(); part++) {
            TreeSet<UUID> its = inherited.get(part);
            UUID id = its == null ? newCitizenId.get() : its.first();
            ids.add(id);
            if (its != null) {
                its.tailSet(id, false).forEach(old -> absorbed.put(old, id));
            }
        }
        return new Succession(List.copyOf(ids), absorbed);
    }

    /** One part keeps the citizen's id, each other gets a new one: what a merge made is parted as it was before. */
    static Succession keeping(List<Collection<UUID>> parts, int keeper, UUID citizen, Supplier<UUID> newCitizenId) {
        List<UUID> ids = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            ids.add(part == keeper ? citizen : newCitizenId.get());
        }
        return new Succession(List.copyOf(ids), Map.of());
    }

    private static int heir(Map<Integer, TreeSet<UUID>> shares) {
        return shares.entrySet().stream()
                .min(Comparator.<Map.Entry<Integer, TreeSet<UUID>>>comparingInt(
                                share -> -share.getValue().size())
                        .thenComparing(share -> share.getValue().first()))
                .orElseThrow()
                .getKey();
    }
}
