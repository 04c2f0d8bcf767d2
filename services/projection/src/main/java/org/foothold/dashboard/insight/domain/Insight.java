package org.foothold.dashboard.insight.domain;

import java.util.List;
import java.util.Optional;

/**
 * What may be told of triage: tables of codes and counts, small ones hidden. Page, file and API say the same, for all are made of this.
 *
 * @param minutes empty where too few completed it
 */
public record Insight(List<Table> tables, Optional<Minutes> minutes) {

    /** @param name and columns are codes */
    public record Table(String name, List<String> columns, List<Line> lines) {}

    public record Line(String code, List<Shown> counts) {}

    /** Whole minutes: a quarter, half and three quarters of those who completed took no longer. */
    public record Minutes(long lower, long median, long upper) {}

    public Table table(String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
