package org.foothold.citizens.linking.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A known citizen worth comparing with a record.
 *
 * @param records what the citizen's other records say
 * @param sharedKeys the kinds of key through which the citizen was found
 * @param current whether the record belongs to this citizen by now
 */
public record Candidate(UUID citizenId, List<Features> records, Set<MatchKey.Kind> sharedKeys, boolean current) {

    public Candidate {
        records = List.copyOf(records);
        sharedKeys = Set.copyOf(sharedKeys);
    }

    boolean contradicts(Features record) {
        return records.stream().anyMatch(record::contradicts);
    }

    boolean contradicts(Candidate other) {
        return other.records.stream().anyMatch(this::contradicts);
    }
}
