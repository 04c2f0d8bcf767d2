package org.foothold.triage.assessment.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.foothold.decisiontables.WrittenTable;
import org.foothold.triage.assessment.domain.UnreadableRules;

/**
 * The numbers at which some row of the table of stages begins or ceases to apply, column by column; between two of them every number is treated alike. A condition that is
 * neither true nor false nor a comparison with whole numbers is not understood, and a row that works out its result neither.
 */
record Steps(Map<String, NavigableSet<Integer>> byColumn) {
    private static final List<String> TRUTHS = List.of("danger seen", "safety is known", "money does not reach");
    private static final List<String> NUMBERS = List.of(
            "serious concerns", "all concerns", "answers not understood", "questions left open", "priority debts");
    private static final Pattern TRUTH = Pattern.compile("true|false");
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"");
    private static final Pattern COMPARISON = Pattern.compile("(<=?|>=?|)\\s*(\\d{1,4})");
    private static final Pattern BETWEEN = Pattern.compile("\\[(\\d{1,4})\\s*\\.\\.\\s*(\\d{1,4})]");

    /** @throws UnreadableRules naming what is not understood */
    static Steps of(WrittenTable table) {
        var steps = new HashMap<String, NavigableSet<Integer>>();
        NUMBERS.forEach(column -> steps.put(column, new TreeSet<>(List.of(0))));
        for (var row : table.rows()) {
            for (int column = 0; column < table.columns().size(); column++) {
                note(table.columns().get(column), row.conditions().get(column), steps);
            }
            row.results().stream()
                    .filter(result -> !LITERAL.matcher(result).matches())
                    .forEach(result -> {
                        throw new UnreadableRules("a row of \"stages\" works out its result: " + result);
                    });
        }
        return new Steps(steps);
    }

    /** The least number that is treated like this one. */
    int floor(String column, int number) {
        return byColumn.get(column).floor(number);
    }

    /** From here on every number is treated alike. */
    int last(String column) {
        return byColumn.get(column).last();
    }

    private static void note(String looksAt, String condition, Map<String, NavigableSet<Integer>> steps) {
        if (condition.equals("-")
                || TRUTHS.contains(looksAt) && TRUTH.matcher(condition).matches()) {
            return;
        }
        var comparison = COMPARISON.matcher(condition);
        var between = BETWEEN.matcher(condition);
        if (NUMBERS.contains(looksAt) && comparison.matches()) {
            steps.get(looksAt).addAll(stepsOf(comparison));
        } else if (NUMBERS.contains(looksAt) && between.matches()) {
            steps.get(looksAt)
                    .addAll(List.of(Integer.valueOf(between.group(1)), Integer.parseInt(between.group(2)) + 1));
        } else {
            throw new UnreadableRules("the table \"stages\" looks at \"%s\" by %s".formatted(looksAt, condition));
        }
    }

    private static List<Integer> stepsOf(MatchResult comparison) {
        int number = Integer.parseInt(comparison.group(2));
        return switch (comparison.group(1)) {
            case ">=", "<" -> List.of(number);
            case ">", "<=" -> List.of(number + 1);
            default -> List.of(number, number + 1);
        };
    }
}
