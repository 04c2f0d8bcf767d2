package org.foothold.triage.publishing.domain;

import java.util.ArrayList;
import java.util.List;
import org.foothold.triage.assessment.domain.Answers;

/** Whatever somebody answers, the rules decide: no option without a meaning, no table without a row that applies, no rule that fails. */
public final class EveryPathHasAnOutcome {
    private static final int COMBINATIONS = 600;
    private static final int SHOWN = 5;

    private EveryPathHasAnOutcome() {}

    public static List<String> findings(ReadSet set) {
        var found = new ArrayList<String>();
        var samples = new SampleAnswers(set.questions(), set.usually());
        samples.each().forEach(answers -> tryOne(set, answers, found));
        if (found.isEmpty()) {
            samples.combinations(COMBINATIONS).forEach(answers -> tryOne(set, answers, found));
        }
        return found.stream().distinct().limit(SHOWN).toList();
    }

    private static void tryOne(ReadSet set, Answers answers, List<String> found) {
        try {
            set.rules().decide(set.questions(), answers);
        } catch (RuntimeException failed) {
            found.add("rules: no outcome for %s: %s".formatted(Told.of(answers), failed.getMessage()));
        }
    }
}
