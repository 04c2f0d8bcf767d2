package org.foothold.triage.assessment.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foothold.decisiontables.WrittenTable;
import org.foothold.triage.assessment.domain.Concern;
import org.foothold.triage.assessment.domain.Need;
import org.foothold.triage.assessment.domain.UnreadableRules;
import org.foothold.triage.assessment.domain.Weight;

/** What the table of meanings says of each option, as it is written: a row for each, with a concern and a list of needs. */
final class WrittenWeights {
    private static final Pattern TEXT = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern LIST = Pattern.compile("\\[\\s*(\"[^\"]+\"(\\s*,\\s*\"[^\"]+\")*)?\\s*]");

    private WrittenWeights() {}

    /** @throws UnreadableRules naming the row that says anything else */
    static Map<String, Weight> of(WrittenTable table) {
        var weights = new HashMap<String, Weight>();
        for (var row : table.rows()) {
            boolean plain = row.conditions().size() == 1
                    && row.results().size() == 2
                    && TEXT.matcher(row.conditions().getFirst()).matches()
                    && TEXT.matcher(row.results().getFirst()).matches()
                    && LIST.matcher(row.results().getLast()).matches();
            if (!plain
                    || weights.put(
                                    bare(row.conditions().getFirst()),
                                    new Weight(
                                            Concern.of(bare(row.results().getFirst())),
                                            needs(row.results().getLast())))
                            != null) {
                throw new UnreadableRules("a row of \"meaning\" is for %s".formatted(row.conditions()));
            }
        }
        return weights;
    }

    private static Set<Need> needs(String list) {
        return Arrays.stream(list.replaceAll("[\\[\\]\"]", "").split(","))
                .map(String::strip)
                .filter(need -> !need.isEmpty())
                .map(Need::of)
                .collect(Collectors.toSet());
    }

    private static String bare(String literal) {
        return literal.replace("\"", "");
    }
}
