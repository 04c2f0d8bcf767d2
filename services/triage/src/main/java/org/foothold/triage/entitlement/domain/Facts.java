package org.foothold.triage.entitlement.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of somebody, fact by fact.
 *
 * @param settledBy of each unknown fact the question whose answer would tell it, where the set asks one
 */
public record Facts(Map<Fact, String> known, Map<Fact, String> settledBy) {
    public Facts {
        known = known.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(known));
        settledBy = settledBy.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(settledBy));
    }

    /** The value of a fact, or that it is unknown. */
    public String of(Fact fact) {
        return known.getOrDefault(fact, Fact.UNKNOWN);
    }

    public Optional<String> questionFor(Fact fact) {
        return Optional.ofNullable(settledBy.get(fact));
    }

    /** The facts that nobody knows yet and one question would tell. */
    public List<Fact> open() {
        return settledBy.keySet().stream()
                .filter(fact -> !known.containsKey(fact))
                .toList();
    }

    public Facts with(Fact fact, String value) {
        var more = new EnumMap<Fact, String>(Fact.class);
        more.putAll(known);
        more.put(fact, value);
        return new Facts(more, settledBy);
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "Facts[" + known.size() + " known]";
    }
}
