package org.foothold.triage.assessment.engine;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.foothold.decisiontables.Decided;
import org.foothold.triage.assessment.domain.Stage;

/** The highest stage that the rows which apply ask for, and the rows that ask for it. */
record Placed(Stage stage, Set<String> rules) {

    static Placed of(Decided decided) {
        var rows = decided.rowsOf("stages");
        var stage = rows.stream()
                .map(Placed::stageOf)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("No rule applies"));
        return new Placed(
                stage,
                rows.stream()
                        .filter(row -> stageOf(row) == stage)
                        .map(row -> (String) row.get("rule"))
                        .collect(Collectors.toSet()));
    }

    private static Stage stageOf(Map<String, Object> row) {
        return Stage.of((String) row.get("stage"));
    }
}
