package org.foothold.citizens.matching.domain;

import java.util.List;
import java.util.Set;

/**
 * What a person decides of a model before the data train the rest.
 *
 * @param identifiers attributes that a person has alone; where they agree no guard holds
 */
public record ModelPlan(
        String version,
        int joinAt,
        int reviewAt,
        List<Attribute> attributes,
        List<BlockingRule> blocking,
        Set<String> identifiers,
        Set<Guard> guards) {

    /** @param frequencies whether common values weigh less */
    public record Attribute(String name, ComparisonKind kind, boolean frequencies) {}

    public ModelPlan {
        attributes = List.copyOf(attributes);
        blocking = List.copyOf(blocking);
        identifiers = Set.copyOf(identifiers);
        guards = Set.copyOf(guards);
    }
}
