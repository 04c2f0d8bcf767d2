package org.foothold.triage.publishing.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.assessment.domain.Concern;

/**
 * Whoever says something worse, all else the same, is never offered less, except by rules that the analysts name. What is worse, the rules say
 * themselves: the concern of each option.
 */
public final class AWorseAnswerNeverLowersTheStage {
    private static final int COMBINATIONS = 120;
    private static final int SHOWN = 5;

    private final ReadSet set;
    private final WorseAnswers worseAnswers;
    private final List<String> found = new ArrayList<>();

    private AWorseAnswerNeverLowersTheStage(ReadSet set, Map<String, Concern> concerns) {
        this.set = set;
        this.worseAnswers = new WorseAnswers(concerns);
    }

    /** @param concerns by {@code question.option} */
    public static List<String> findings(ReadSet set, Map<String, Concern> concerns) {
        var check = new AWorseAnswerNeverLowersTheStage(set, concerns);
        new SampleAnswers(set.questions(), set.usually())
                .combinations(COMBINATIONS)
                .forEach(check::tryEachWorseThan);
        return check.found.stream().distinct().limit(SHOWN).toList();
    }

    private void tryEachWorseThan(Answers answers) {
        var before = set.rules().decide(set.questions(), answers);
        for (var worse : worseAnswers.than(answers, set.questions())) {
            var after = set.rules().decide(set.questions(), worse.answers());
            if (!after.stage().isAtLeast(before.stage())
                    && after.rules().stream().noneMatch(set.mayLower()::contains)) {
                found.add("rules: with %s.%s the stage falls from %s to %s (rows %s); before: %s"
                        .formatted(
                                worse.question().key(),
                                worse.said(),
                                before.stage().code(),
                                after.stage().code(),
                                String.join(", ", after.rules()),
                                Told.of(answers)));
            }
        }
    }
}
