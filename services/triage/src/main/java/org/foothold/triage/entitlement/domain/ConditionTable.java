package org.foothold.triage.entitlement.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Whom one entitlement may be for, as its table is written. */
public record ConditionTable(String entitlement, List<Row> rows) {

    /** What the facts have to be for a row to apply; a fact that is not named may be anything. */
    public record Row(Map<Fact, Set<String>> facts, Verdict verdict) {

        private boolean mayApply(Facts facts, Predicate<Fact> settled) {
            return this.facts.entrySet().stream()
                    .allMatch(named ->
                            !settled.test(named.getKey()) || named.getValue().contains(facts.of(named.getKey())));
        }
    }

    /**
     * Whether the verdict may still depend on one of these facts: rows that say different things may yet apply, and one of them looks at such a fact.
     *
     * @param settled facts that no open answer can change any more
     */
    public boolean mayDependOn(Set<Fact> asked, Facts facts, Predicate<Fact> settled) {
        var possible = rows.stream().filter(row -> row.mayApply(facts, settled)).toList();
        return possible.stream().map(Row::verdict).distinct().count() != 1
                && possible.stream()
                        .flatMap(row -> row.facts().keySet().stream())
                        .anyMatch(fact -> asked.contains(fact) && !settled.test(fact));
    }
}
