package org.foothold.triage.publishing.web;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.IntStream;
import org.foothold.triage.publishing.rulefile.RuleRow;
import org.foothold.triage.publishing.rulefile.RuleTable;

/** A row of the rules on the page where it is changed. */
@TemplateData
public record RowView(
        String ref,
        String path,
        String row,
        long revision,
        List<Cell> conditions,
        List<Cell> results,
        List<Cell> reasons) {

    /** One cell, with an id for its label. */
    @TemplateData
    public record Cell(String id, String label, String text) {}

    static RowView of(String ref, long revision, RuleTable table, RuleRow row) {
        return new RowView(
                ref,
                RulePages.rowPath(ref, row.id()),
                row.id(),
                revision,
                cells("condition", table.columns(), row.conditions()),
                cells("result", table.results(), row.results()),
                cells("reason", table.languages(), row.reasons()));
    }

    private static List<Cell> cells(String kind, List<String> labels, List<String> texts) {
        return IntStream.range(0, Math.min(labels.size(), texts.size()))
                .mapToObj(i -> new Cell(kind + "-" + i, labels.get(i), texts.get(i)))
                .toList();
    }
}
