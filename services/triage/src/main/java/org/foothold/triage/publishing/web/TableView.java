package org.foothold.triage.publishing.web;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foothold.triage.publishing.rulefile.RuleRow;
import org.foothold.triage.publishing.rulefile.RuleTable;

/** A table of the rules as a page shows it: one head over conditions, results and reasons. */
@TemplateData
public record TableView(String name, List<String> heads, List<Row> rows) {

    /** A row, with where it is changed. */
    @TemplateData
    public record Row(String id, String path, List<String> cells) {}

    /** @param inWords what each answer says, beside its code */
    static TableView of(String ref, RuleTable table, Map<String, String> inWords) {
        return new TableView(
                table.name(),
                Stream.of(table.columns(), table.results(), table.languages())
                        .flatMap(List::stream)
                        .toList(),
                table.rows().stream().map(row -> row(ref, row, inWords)).toList());
    }

    private static Row row(String ref, RuleRow row, Map<String, String> inWords) {
        return new Row(
                row.id(),
                RulePages.rowPath(ref, row.id()),
                Stream.of(row.conditions(), row.results(), row.reasons())
                        .flatMap(List::stream)
                        .map(cell -> said(cell, inWords))
                        .toList());
    }

    private static String said(String cell, Map<String, String> inWords) {
        var words = inWords.get(cell.replace("\"", ""));
        return words == null ? cell : cell + " " + words;
    }
}
