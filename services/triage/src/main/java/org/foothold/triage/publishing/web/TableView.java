package org.foothold.triage.publishing.web;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.Stream;
import org.foothold.triage.publishing.rulefile.RuleRow;
import org.foothold.triage.publishing.rulefile.RuleTable;

/** A table of the rules as a page shows it: one head over conditions, results and reasons. */
@TemplateData
public record TableView(String name, List<String> heads, List<Row> rows) {

    /** A row, with where it is changed. */
    @TemplateData
    public record Row(String id, String path, List<String> cells) {}

    static TableView of(String ref, RuleTable table) {
        return new TableView(
                table.name(),
                Stream.of(table.columns(), table.results(), table.languages())
                        .flatMap(List::stream)
                        .toList(),
                table.rows().stream().map(row -> row(ref, row)).toList());
    }

    private static Row row(String ref, RuleRow row) {
        return new Row(
                row.id(),
                RulePages.rowPath(ref, row.id()),
                Stream.of(row.conditions(), row.results(), row.reasons())
                        .flatMap(List::stream)
                        .toList());
    }
}
