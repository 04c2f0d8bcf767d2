package org.foothold.citizens.linking.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.foothold.citizens.matching.domain.Features;

/**
 * The part of the linked world that a batch of records can touch: citizens with their records, and what their records are
 * found by. Filled from storage, then changed in memory while the batch is decided, so that two records of one batch
 * find each other.
 */
public final class KnownPeople {

    private final Map<UUID, Map<UUID, Features>> recordsByCitizen = new HashMap<>();
    private final Map<UUID, UUID> citizenByRecord = new HashMap<>();
    private final Map<UUID, Features> features = new HashMap<>();
    private final Map<MatchKey, Set<UUID>> recordsByKey = new HashMap<>();
    private final Set<MatchKey> crowded = new HashSet<>();
    private final Matcher matcher;

    public KnownPeople(Matcher matcher) {
        this.matcher = matcher;
    }

    /** Says that a record belongs to a citizen; a link it had before is gone. */
    public void link(UUID record, Features its, UUID citizen) {
        if (its.equals(features.get(record))) {
            leave(record);
        } else {
            forget(record);
            features.put(record, its);
            for (MatchKey key : matcher.keysOf(its)) {
                recordsByKey.computeIfAbsent(key, none -> new HashSet<>()).add(record);
            }
        }
        citizenByRecord.put(record, citizen);
        recordsByCitizen.computeIfAbsent(citizen, none -> new LinkedHashMap<>()).put(record, its);
    }

    /** Says that more records than are known here share these keys, too many for the keys to be followed. */
    public void crowded(Set<MatchKey> keys) {
        crowded.addAll(keys);
    }

    public UUID citizenOf(UUID record) {
        return citizenByRecord.get(record);
    }

    public Map<UUID, Features> recordsOf(UUID citizen) {
        return Map.copyOf(recordsByCitizen.getOrDefault(citizen, Map.of()));
    }

    public Collection<UUID> citizens() {
        return Set.copyOf(recordsByCitizen.keySet());
    }

    public Collection<UUID> records() {
        return Set.copyOf(citizenByRecord.keySet());
    }

    public Features featuresOf(UUID record) {
        return features.get(record);
    }

    /** The records worth comparing with this one, in the order of their ids. */
    Set<UUID> near(UUID record, Features its) {
        Set<UUID> near = new TreeSet<>();
        for (MatchKey key : matcher.keysOf(its)) {
            Set<UUID> found = recordsByKey.getOrDefault(key, Set.of());
            if (found.size() <= MatchKey.LARGEST_BLOCK && !crowded.contains(key)) {
                near.addAll(found);
            }
        }
        near.remove(record);
        return near;
    }

    private void leave(UUID record) {
        UUID before = citizenByRecord.remove(record);
        if (before != null) {
            Map<UUID, Features> others = recordsByCitizen.get(before);
            others.remove(record);
            if (others.isEmpty()) {
                recordsByCitizen.remove(before);
            }
        }
    }

    private void forget(UUID record) {
        leave(record);
        Features before = features.remove(record);
        if (before != null) {
            for (MatchKey key : matcher.keysOf(before)) {
                recordsByKey.get(key).remove(record);
            }
        }
    }
}
