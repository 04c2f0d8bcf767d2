package org.foothold.citizens.linking.domain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The part of the linked world that a batch of records can touch: citizens with their records, and what their records are
 * found by. Filled from storage, then changed in memory while the batch is decided, so that two records of one batch
 * find each other.
 */
public final class KnownPeople {

    private final Map<UUID, Map<UUID, Features>> recordsByCitizen = new HashMap<>();
    private final Map<UUID, UUID> citizenByRecord = new HashMap<>();
    private final Map<MatchKey, Set<UUID>> recordsByKey = new HashMap<>();
    private final Matcher matcher;

    public KnownPeople(Matcher matcher) {
        this.matcher = matcher;
    }

    /** Says that a record belongs to a citizen; a link it had before is gone. */
    public void link(UUID record, Features features, UUID citizen) {
        unlink(record);
        citizenByRecord.put(record, citizen);
        recordsByCitizen.computeIfAbsent(citizen, none -> new LinkedHashMap<>()).put(record, features);
        for (MatchKey key : matcher.keysOf(features)) {
            recordsByKey.computeIfAbsent(key, none -> new HashSet<>()).add(record);
        }
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

    /** Who may be the person of this record; its own earlier content is no evidence. */
    List<Candidate> candidatesFor(UUID record, Features features) {
        var found = new HashMap<UUID, EnumSet<MatchKey.Kind>>();
        for (MatchKey key : matcher.keysOf(features)) {
            for (UUID other : recordsByKey.getOrDefault(key, Set.of())) {
                if (!other.equals(record)) {
                    found.computeIfAbsent(citizenByRecord.get(other), none -> EnumSet.noneOf(MatchKey.Kind.class))
                            .add(key.kind());
                }
            }
        }
        UUID current = citizenByRecord.get(record);
        if (current != null) {
            found.computeIfAbsent(current, none -> EnumSet.noneOf(MatchKey.Kind.class));
        }
        return found.entrySet().stream()
                .map(entry -> new Candidate(
                        entry.getKey(),
                        othersOf(entry.getKey(), record),
                        entry.getValue(),
                        entry.getKey().equals(current)))
                .toList();
    }

    private List<Features> othersOf(UUID citizen, UUID record) {
        return recordsByCitizen.getOrDefault(citizen, Map.of()).entrySet().stream()
                .filter(entry -> !entry.getKey().equals(record))
                .map(Map.Entry::getValue)
                .toList();
    }

    private void unlink(UUID record) {
        UUID before = citizenByRecord.remove(record);
        if (before == null) {
            return;
        }
        Features features = recordsByCitizen.get(before).remove(record);
        if (recordsByCitizen.get(before).isEmpty()) {
            recordsByCitizen.remove(before);
        }
        for (MatchKey key : matcher.keysOf(features)) {
            recordsByKey.get(key).remove(record);
        }
    }
}
