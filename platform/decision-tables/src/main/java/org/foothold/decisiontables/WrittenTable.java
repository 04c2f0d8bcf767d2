package org.foothold.decisiontables;

import java.util.List;

/**
 * A decision table as somebody wrote it, for those who reason about its rows rather than evaluate it.
 *
 * @param columns what each column looks at, in FEEL
 * @param results the name of each result
 */
public record WrittenTable(List<String> columns, List<String> results, List<Row> rows) {

    /** Conditions, one for each column ({@code -} where the column does not matter), and results; all in FEEL. */
    public record Row(List<String> conditions, List<String> results) {}
}
