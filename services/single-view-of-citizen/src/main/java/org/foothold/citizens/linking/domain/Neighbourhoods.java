package org.foothold.citizens.linking.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Records that reach each other over pairs alike enough to be joined: no person can lie in two of these sets. */
final class Neighbourhoods {

    private Neighbourhoods() {}

    static List<Set<UUID>> of(KnownPeople people, Bonds bonds, int atLeast) {
        return of(people.records(), people, bonds, atLeast);
    }

    static List<Set<UUID>> of(Collection<UUID> records, KnownPeople people, Bonds bonds, int atLeast) {
        List<Set<UUID>> neighbourhoods = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (UUID record : new TreeSet<>(records)) {
            if (seen.add(record)) {
                neighbourhoods.add(reachableFrom(record, people, bonds, atLeast, seen));
            }
        }
        return neighbourhoods;
    }

    private static Set<UUID> reachableFrom(UUID first, KnownPeople people, Bonds bonds, int atLeast, Set<UUID> seen) {
        Set<UUID> reached = new TreeSet<>();
        Deque<UUID> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            UUID record = open.remove();
            reached.add(record);
            var features = people.featuresOf(record);
            Collection<UUID> near = people.near(record, features);
            for (UUID other : near) {
                if (!seen.contains(other)
                        && bonds.between(record, features, other, people.featuresOf(other)) >= atLeast) {
                    seen.add(other);
                    open.add(other);
                }
            }
            for (UUID tied : bonds.tiedTo(record)) {
                if (people.citizenOf(tied) != null && seen.add(tied)) {
                    open.add(tied);
                }
            }
        }
        return reached;
    }
}
