package org.foothold.bench.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows as a table in Markdown: readable on a terminal and in docs/benchmarks.md alike. */
final class Table {

    private Table() {}

    static String of(List<Map<String, Object>> rows) {
        var columns = new LinkedHashSet<String>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        var lines = new ArrayList<List<String>>();
        lines.add(List.copyOf(columns));
        rows.forEach(row ->
                lines.add(columns.stream().map(column -> text(row.get(column))).toList()));
        var widths = new ArrayList<Integer>();
        for (int i = 0; i < columns.size(); i++) {
            var column = i;
            widths.add(lines.stream()
                    .mapToInt(line -> line.get(column).length())
                    .max()
                    .orElse(1));
        }
        var text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(line(lines.get(i), widths));
            if (i == 0) {
                text.append(widths.stream().map("-"::repeat).collect(Collectors.joining(" | ", "| ", " |\n")));
            }
        }
        return text.toString();
    }

    private static String line(List<String> cells, List<Integer> widths) {
        var padded = new ArrayList<String>();
        for (int i = 0; i < cells.size(); i++) {
            padded.add(("%-" + widths.get(i) + "s").formatted(cells.get(i)));
        }
        return padded.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> "";
            case Double number -> number >= 100 ? "%,.0f".formatted(number) : "%.2f".formatted(number);
            case Long number -> "%,d".formatted(number);
            default -> value.toString();
        };
    }
}
