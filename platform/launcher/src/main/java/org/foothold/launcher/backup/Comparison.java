package org.foothold.launcher.backup;

import java.io.PrintStream;
import java.util.Optional;
import java.util.TreeSet;

/** The databases before and after a restore, side by side. Where nothing ran before, there is only an after. */
public record Comparison(Optional<Content> before, Content after) {

    private static final String ROW = "%-44s %12s %12s  %-10s %s%n";

    public boolean isSame() {
        return before.isEmpty() || before.get().equals(after);
    }

    public void print(PrintStream out) {
        out.printf(ROW, "table", "rows before", "rows after", "hash", "");
        var names = new TreeSet<>(after.tables().keySet());
        before.ifPresent(content -> names.addAll(content.tables().keySet()));
        for (var name : names) {
            var now = after.tables().get(name);
            var then = before.map(content -> content.tables().get(name)).orElse(null);
            out.printf(
                    ROW,
                    name,
                    rows(then),
                    rows(now),
                    now == null
                            ? ""
                            : now.hash().substring(0, Math.min(8, now.hash().length())),
                    verdict(then, now));
        }
        out.flush();
    }

    private String verdict(Content.Table then, Content.Table now) {
        if (before.isEmpty()) {
            return "";
        }
        return now != null && now.equals(then) ? "same" : "DIFFERENT";
    }

    private static String rows(Content.Table table) {
        return table == null ? "" : "%,d".formatted(table.rows());
    }
}
