package org.foothold.dashboard.insight.web;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.foothold.dashboard.insight.domain.Insight;
import org.foothold.dashboard.insight.domain.Shown;

/** A table of numbers in words. */
@TemplateData
public record NumberTable(String caption, String first, List<String> columns, List<NumberRow> rows) {

    /** One row of it. */
    @TemplateData
    public record NumberRow(String label, List<NumberCell> cells) {}

    /** A number with the name of its column, which a narrow page shows beside it. */
    @TemplateData
    public record NumberCell(String text, String label) {}

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    static NumberTable of(
            Insight.Table table,
            String caption,
            String first,
            UnaryOperator<String> column,
            UnaryOperator<String> row,
            String hidden) {
        List<String> columns = table.columns().stream().map(column).toList();
        return new NumberTable(
                caption,
                first,
                columns,
                table.lines().stream()
                        .map(line -> new NumberRow(row.apply(line.code()), cells(line.counts(), columns, hidden)))
                        .toList());
    }

    private static List<NumberCell> cells(List<Shown> counts, List<String> columns, String hidden) {
        List<NumberCell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(new NumberCell(text(counts.get(i), hidden), columns.get(i)));
        }
        return cells;
    }

    private static String text(Shown shown, String hidden) {
        return shown.isHidden() ? hidden : "%,d".formatted(shown.count().getAsLong());
    }
}
