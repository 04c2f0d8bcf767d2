package org.foothold.citizens.golden.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The value of an attribute that stands, the rule by which it does, and the others that were seen, best first.
 */
public record Survivor(Attribute attribute, Value value, Rule rule, List<Value> others) {

    public Survivor {
        others = List.copyOf(others);
    }

    /** @param said at least one word on the attribute, in any order */
    static Survivor among(Attribute attribute, List<Rival.Said> said) {
        Map<String, List<Rival.Said>> byValue = new LinkedHashMap<>();
        said.forEach(one ->
                byValue.computeIfAbsent(one.key(), key -> new ArrayList<>()).add(one));
        List<Rival> rivals = byValue.values().stream()
                .map(Rival::new)
                .sorted(bestFirst(attribute))
                .toList();
        return new Survivor(
                attribute,
                Value.of(rivals.getFirst()),
                deciding(attribute, rivals),
                rivals.stream().skip(1).map(Value::of).toList());
    }

    /** Without the other values that were seen. */
    Survivor alone() {
        return new Survivor(attribute, value, rule, List.of());
    }

    private static Rule deciding(Attribute attribute, List<Rival> rivals) {
        if (rivals.size() == 1) {
            return Rule.ONLY;
        }
        return attribute.rules().stream()
                .filter(rule -> rule.compare(rivals.get(0), rivals.get(1)) != 0)
                .findFirst()
                .orElse(Rule.KNOWN_LONGEST);
    }

    private static Comparator<Rival> bestFirst(Attribute attribute) {
        Comparator<Rival> worstFirst = (one, other) -> 0;
        for (Rule rule : attribute.rules()) {
            worstFirst = worstFirst.thenComparing(rule::compare);
        }
        return worstFirst.thenComparing(Rule.KNOWN_LONGEST::compare).reversed();
    }
}
