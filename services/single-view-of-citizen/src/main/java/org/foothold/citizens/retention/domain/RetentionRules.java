package org.foothold.citizens.retention.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules of all sources at one time. A source without a rule is kept until its records are withdrawn or the person is erased.
 *
 * @param version 0 for those that ship; each change makes the next
 * @param rules in the order of their sources
 * @param change what made this version of the one before; empty for those that ship
 */
public record RetentionRules(int version, List<RetentionRule> rules, Optional<Change> change) {

    /** @param why what the officer wrote down */
    public record Change(String by, Instant at, String why) {}

    public RetentionRules {
        rules = List.copyOf(rules);
    }

    public Optional<RetentionRule> of(String sourceSystem) {
        return rules.stream()
                .filter(rule -> rule.sourceSystem().equals(sourceSystem))
                .findFirst();
    }

    /** The next version, in which this rule stands in place of the source's earlier one. */
    public RetentionRules with(RetentionRule rule, Change change) {
        return next(Stream.concat(others(rule.sourceSystem()), Stream.of(rule)), change);
    }

    /** The next version, in which the source has no rule. */
    public RetentionRules without(String sourceSystem, Change change) {
        return next(others(sourceSystem), change);
    }

    private Stream<RetentionRule> others(String sourceSystem) {
        return rules.stream().filter(rule -> !rule.sourceSystem().equals(sourceSystem));
    }

    private RetentionRules next(Stream<RetentionRule> rules, Change change) {
        return new RetentionRules(
                version + 1,
                rules.sorted((one, other) -> one.sourceSystem().compareTo(other.sourceSystem()))
                        .toList(),
                Optional.of(change));
    }
}
