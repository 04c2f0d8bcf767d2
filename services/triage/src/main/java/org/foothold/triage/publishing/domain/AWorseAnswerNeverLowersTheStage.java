package org.foothold.triage.publishing.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.assessment.domain.Concern;
import org.foothold.triage.questionset.domain.Option;
import org.foothold.triage.questionset.domain.Question;

/**
 * Whoever says something worse, all else the same, is never offered less, except by rules that the analysts name. What is worse, the rules say
 * themselves: the concern of each option.
 */
public final class AWorseAnswerNeverLowersTheStage {
    private static final int COMBINATIONS = 120;
    private static final int SHOWN = 5;

    private final ReadSet set;
    private final Map<String, Concern> concerns;
    private final List<String> found = new ArrayList<>();

    private AWorseAnswerNeverLowersTheStage(ReadSet set, Map<String, Concern> concerns) {
        this.set = set;
        this.concerns = concerns;
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
        for (var question : set.questions().questions()) {
            for (var option : question.options()) {
                if (isWorse(question, option, answers)) {
                    var after = set.rules().decide(set.questions(), worse(question, option, answers));
                    if (!after.stage().isAtLeast(before.stage())
                            && after.rules().stream().noneMatch(set.mayLower()::contains)) {
                        found.add("rules: with %s.%s the stage falls from %s to %s (rows %s); before: %s"
                                .formatted(
                                        question.key(),
                                        option.code(),
                                        before.stage().code(),
                                        after.stage().code(),
                                        String.join(", ", after.rules()),
                                        Told.of(answers)));
                    }
                }
            }
        }
    }

    private boolean isWorse(Question question, Option option, Answers answers) {
        var worst = answers.to(question.key()).stream()
                .map(chosen -> concernOf(question, chosen))
                .flatMap(Optional::stream)
                .reduce(Concern::orWorse);
        var concern = concernOf(question, option.code());
        return answers.tells(question.key())
                && concern.isPresent()
                && worst.isPresent()
                && concern.get().compareTo(worst.get()) > 0;
    }

    private Optional<Concern> concernOf(Question question, String option) {
        return Optional.ofNullable(concerns.get(question.key() + "." + option));
    }

    private static Answers worse(Question question, Option option, Answers answers) {
        var chosen = new LinkedHashSet<String>();
        if (question.takesSeveral() && !option.exclusive()) {
            question.options().stream()
                    .filter(other ->
                            !other.exclusive() && answers.to(question.key()).contains(other.code()))
                    .forEach(other -> chosen.add(other.code()));
        }
        chosen.add(option.code());
        return answers.with(question.key(), chosen);
    }
}
