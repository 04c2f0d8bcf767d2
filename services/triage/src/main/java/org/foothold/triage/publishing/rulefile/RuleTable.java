package org.foothold.triage.publishing.rulefile;

import java.util.List;

/** One decision table as a page shows it. */
public record RuleTable(
        String id,
        String name,
        List<String> columns,
        List<String> results,
        List<String> languages,
        List<RuleRow> rows) {}
